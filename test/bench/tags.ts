// Precision and recall of the tags, on lines of our own that nothing is learnt from.
import { readFileSync } from 'node:fs'
import { classify } from '../../src/moves/classify.ts'
import { TAGS } from '../../src/moves/move.ts'
import { readCorpus } from '../../src/moves/training/corpus.ts'

/** A Markdown table, and the lines on which a tag was missed or invented. */
export function tagBench(): { table: string; misses: readonly string[] } {
  const counts = new Map<string, { hit: number; missed: number; invented: number }>()
  const misses: string[] = []
  for (const lang of ['nl', 'en'] as const)
    for (const turn of readCorpus(`${lang}-tags`, readFileSync(`test/bench/tags-${lang}.txt`, 'utf8'))) {
      const move = turn.moves[0]!
      const got = classify({ text: move.text, lang, said: turn.said }).moves.flatMap((one) => one.tags)
      for (const tag of TAGS) {
        // A question's form is seen by the eye; `follow-up` is written only where it is in doubt.
        if (tag === 'question' || tag === 'stacked' || (tag === 'follow-up' && move.label === 'neutral'))
          continue
        const count = counts.get(tag) ?? { hit: 0, missed: 0, invented: 0 }
        counts.set(tag, count)
        const wanted = move.tags.includes(tag)
        const given = got.includes(tag)
        if (wanted && given) count.hit++
        else if (wanted) count.missed++
        else if (given) count.invented++
        if (wanted !== given) misses.push(`${wanted ? 'missed' : 'invented'} ${tag}: ${move.text}`)
      }
    }
  const rows = [...counts].map(([tag, { hit, missed, invented }]) => {
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2))
    return `| ${tag} | ${share(hit, hit + invented)} | ${share(hit, hit + missed)} | ${hit + missed} |`
  })
  return { table: ['| tag | precision | recall | lines |', '|---|---|---|---|', ...rows].join('\n'), misses }
}
