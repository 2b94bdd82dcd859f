// Multinomial logistic regression by L-BFGS: the same samples in the same order give the same weights to the byte.

export interface Sample {
  /** Feature indexes, each at most once. */
  readonly features: Int32Array
  readonly label: number
  /** How much it counts. */
  readonly weight: number
  /** What every feature of this sample is multiplied by. */
  readonly scale: number
}

export interface Fit {
  readonly labels: number
  readonly features: number
  /** The strength with which each feature's weights are pulled to 0. */
  readonly pull: Float64Array
  readonly rounds: number
}

/** Weights, feature by feature: `weights[feature * labels + label]`. */
export function fit(samples: readonly Sample[], { labels, features, pull, rounds }: Fit): Float64Array {
  const size = labels * features
  // Fitted so that all are pulled alike, each feature counting for less the harder it is pulled: that way it settles in
  // far fewer rounds.
  const worth = pull.map((strength) => 1 / Math.sqrt(strength))
  const weights = new Float64Array(size)
  const gradient = new Float64Array(size)
  const next = new Float64Array(size)
  const nextGradient = new Float64Array(size)
  const steps: Float64Array[] = []
  const turns: Float64Array[] = []
  let value = lossAndGradient(weights, gradient)
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, steps, turns)
    let along = dot(direction, gradient)
    if (along >= 0) {
      for (let i = 0; i < size; i++) direction[i] = -gradient[i]!
      along = dot(direction, gradient)
    }
    let length = round === 0 ? 1 / Math.sqrt(-along) : 1
    let reached = value
    for (let tries = 0; tries < 25; tries++) {
      for (let i = 0; i < size; i++) next[i] = weights[i]! + length * direction[i]!
      reached = lossAndGradient(next, nextGradient)
      if (reached <= value + 1e-4 * length * along) break
      length /= 2
    }
    if (!(reached < value)) break
    const step = new Float64Array(size)
    const turn = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      step[i] = next[i]! - weights[i]!
      turn[i] = nextGradient[i]! - gradient[i]!
    }
    if (dot(step, turn) > 1e-12) {
      steps.push(step)
      turns.push(turn)
      if (steps.length > 10) {
        steps.shift()
        turns.shift()
      }
    }
    weights.set(next)
    gradient.set(nextGradient)
    const gain = value - reached
    value = reached
    if (gain < 1e-6 * Math.abs(value)) break
  }
  return weights.map((weight, i) => weight * worth[Math.floor(i / labels)]!)

  function lossAndGradient(at: Float64Array, slope: Float64Array): number {
    let loss = 0
    for (let i = 0; i < size; i++) {
      loss += 0.5 * at[i]! * at[i]!
      slope[i] = at[i]!
    }
    const scores = new Float64Array(labels)
    for (const sample of samples) {
      scores.fill(0)
      const found = sample.features
      for (let j = 0; j < found.length; j++) {
        const row = found[j]! * labels
        const counts = worth[found[j]!]!
        for (let k = 0; k < labels; k++) scores[k]! += counts * at[row + k]!
      }
      let top = Number.NEGATIVE_INFINITY
      for (let k = 0; k < labels; k++) {
        scores[k]! *= sample.scale
        if (scores[k]! > top) top = scores[k]!
      }
      let sum = 0
      for (let k = 0; k < labels; k++) sum += Math.exp(scores[k]! - top)
      loss += sample.weight * (Math.log(sum) + top - scores[sample.label]!)
      for (let k = 0; k < labels; k++) {
        const expected = Math.exp(scores[k]! - top) / sum
        scores[k] = sample.weight * sample.scale * (expected - (k === sample.label ? 1 : 0))
      }
      for (let j = 0; j < found.length; j++) {
        const row = found[j]! * labels
        const counts = worth[found[j]!]!
        for (let k = 0; k < labels; k++) slope[row + k]! += counts * scores[k]!
      }
    }
    return loss
  }
}

function descent(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  turns: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((slope) => -slope)
  const shares: number[] = []
  for (let j = steps.length - 1; j >= 0; j--) {
    const share = dot(steps[j]!, direction) / dot(steps[j]!, turns[j]!)
    shares[j] = share
    add(direction, turns[j]!, -share)
  }
  const last = steps.length - 1
  if (last >= 0) {
    const ratio = dot(steps[last]!, turns[last]!) / dot(turns[last]!, turns[last]!)
    for (let i = 0; i < direction.length; i++) direction[i]! *= ratio
  }
  for (let j = 0; j < steps.length; j++) {
    const share = dot(turns[j]!, direction) / dot(steps[j]!, turns[j]!)
    add(direction, steps[j]!, shares[j]! - share)
  }
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}

function add(target: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += times * other[i]!
}
