// `classify`: reads lines as moves, for a person or, as a stream of JSON, for another program.
import { classify } from '../moves/classify.ts'
import { isLanguage, type Language } from '../moves/language.ts'
import { batchesOfLines } from '../outside/lines.ts'
import type { Outside } from '../outside/outside.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { paintFor } from './look.ts'

type Fault = { readonly code: string; readonly message: string }

/** What another program asks of us, one JSON object a line. */
interface Request {
  readonly id: unknown
  readonly lang: Language | undefined
  readonly said: string | null
  readonly earlier: readonly string[]
  readonly text: string
}

/** Streams: what came in together goes out together, in the same order, and waits when the reader is slow. */
export async function classifyStream(outside: Outside, words: CommandLineWords): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine
  let number = 0
  for await (const batch of batchesOfLines(outside.input.chunks())) {
    let answers = ''
    for (const line of batch) {
      number++
      if (line.trim() === '') continue
      const { answer, good } = answerTo(line, number)
      if (!good) code = EXIT.found
      answers += `${answer}\n`
    }
    if (answers !== '') await outside.out.write(answers)
  }
  if (code === EXIT.found) await outside.err.write(`${words.badInput}\n`)
  return code
}

/** The answer as JSON. */
function answerTo(line: string, number: number): { readonly answer: string; readonly good: boolean } {
  const { answer, good } = readingOf(line, number)
  try {
    return { answer: JSON.stringify(answer), good }
  } catch {
    // JSON can be read however deep it is, but not written: only an id can be so deep.
    const error: Fault = { code: 'too-deep', message: '"id" is nested too deep to be given back.' }
    return { answer: JSON.stringify({ line: number, error }), good: false }
  }
}

function readingOf(line: string, number: number): { readonly answer: object; readonly good: boolean } {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return {
      answer: { line: number, error: { code: 'not-json', message: 'This line is not JSON.' } },
      good: false,
    }
  }
  const read = requestFrom(given)
  if ('code' in read) {
    const id = isObject(given) && 'id' in given ? { id: given.id } : {}
    return { answer: { line: number, ...id, error: read }, good: false }
  }
  const { lang, moves } = classify({
    text: read.text,
    lang: read.lang,
    said: read.said,
    earlier: read.earlier,
  })
  return { answer: { id: read.id, lang, moves }, good: true }
}

/** `id` may be anything, and left out: it goes back as it came. */
function requestFrom(given: unknown): Request | Fault {
  if (!isObject(given)) return { code: 'not-an-object', message: 'This line is JSON, but not an object.' }
  const { id, lang, said, earlier, text } = given
  if (text === undefined) return { code: 'missing-text', message: '"text" is missing.' }
  if (typeof text !== 'string') return { code: 'wrong-type', message: '"text" is not a string.' }
  if (lang !== undefined && lang !== null && !isLanguage(lang))
    return { code: 'unknown-language', message: '"lang" is neither "nl" nor "en".' }
  if (said !== undefined && said !== null && typeof said !== 'string')
    return { code: 'wrong-type', message: '"said" is neither a string nor null.' }
  if (earlier !== undefined && earlier !== null && !isListOfStrings(earlier))
    return { code: 'wrong-type', message: '"earlier" is not an array of strings.' }
  return { id, lang: lang ?? undefined, said: said ?? null, earlier: earlier ?? [], text } as Request
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** The same for a person: each move on a line of its own, with what gave it away. Without a text the input is read. */
export async function classifyLine(
  given: string,
  options: { readonly lang?: Language; readonly said?: string },
  spoken: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const text = given.trim() === '' && !outside.input.terminal ? await inputText(outside) : given
  if (text.trim() === '') {
    await outside.err.write(`${words.nothingToRead}\n`)
    return EXIT.wrongCommand
  }
  const { moves } = classify({ text, lang: options.lang, said: options.said ?? null })
  const { readingText } = await import('../report/reading.ts')
  const { wordsOf } = await import('../report/words/of.ts')
  const paint = await paintFor(outside.out, outside)
  await outside.out.write(readingText(text, moves, wordsOf(spoken), outside.out.columns(), paint))
  return EXIT.fine
}

async function inputText(outside: Outside): Promise<string> {
  const lines: string[] = []
  for await (const batch of batchesOfLines(outside.input.chunks())) lines.push(...batch)
  return lines.join(' ').trim()
}
