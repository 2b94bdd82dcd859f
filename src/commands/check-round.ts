// One round of `check --watch`: what changed is looked at and told at once, and played beside.
import type { Language } from '../moves/language.ts'
import type { ThreadBeside } from '../outside/check-beside.ts'
import type { PackFile, ReadPacks } from '../outside/packs.ts'
import { findingsOf, type Thoroughness } from '../pack/check.ts'
import type { Job } from '../pack/findings.ts'
import { gathered, type InPack } from '../pack/together.ts'
import { inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { dimmed, heading, type Look } from '../report/page.ts'
import { plainLine } from '../report/plain.ts'
import { counts, countText, problemText } from '../report/problems.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { checkedIn } from './check.ts'

/** What lies on the author's desk: the files as they were read last, and what was found in them. */
export interface Desk {
  read: ReadPacks
  readonly findings: Map<string, InPack>
  readonly thoroughness: Thoroughness
  readonly beside: ThreadBeside
  readonly show: Show
}

interface Show {
  readonly lang: Language
  readonly look: Look
  readonly words: CommandLineWords
  readonly write: (text: string) => Promise<void>
}

/** Resolves when what takes no talk has been told; what the bots find follows, unless the file changed again. */
export async function roundAt(desk: Desk, read: ReadPacks): Promise<void> {
  const before = keysIn(desk.read)
  const after = keysIn(read)
  const changed = read.files.filter(({ file }) => before.get(file) !== after.get(file))
  const there = new Set(read.files.map(({ file }) => file))
  const gone = [...desk.findings.keys()].filter((file) => !there.has(file))
  desk.read = read
  if (changed.length === 0 && gone.length === 0) return
  for (const file of gone) desk.findings.delete(file)
  for (const one of changed)
    desk.findings.set(one.file, {
      ...(await findingsOf(jobOf(one, read), { ...desk.thoroughness, played: false })),
      pack: one.page,
      beside: one.beside,
    })
  const concerned = new Set([...changed.filter(({ beside }) => !beside).map(({ file }) => file), ...gone])
  const { look, words, write } = desk.show
  // An ignored code may be one that only a talk brings about.
  const atOnce = problemsOn(desk).filter(
    ({ place, code }) => concerned.has(place.file) && code !== 'check/ignores-nothing',
  )
  const names = [...concerned].map((file) => plainLine(file)).join(', ')
  const told = atOnce.filter(counts).map((problem) => `${textOf(problem, desk)}\n`)
  await write(`\n${heading(names, look)}\n${told.join('')}`)
  if (changed.every(({ file }) => desk.findings.get(file)!.card === null)) {
    await write(`${summary(desk)}\n`)
    return
  }
  await write(`${dimmed(desk.thoroughness.quick ? words.playingTests : words.playing, look)}\n`)
  void play(desk, changed, new Set(atOnce.map(nameOf)))
}

async function play(desk: Desk, changed: readonly PackFile[], told: ReadonlySet<string>): Promise<void> {
  const { read } = desk
  const keys = keysIn(read)
  const found = await Promise.all(
    changed.map((one) => desk.beside.findings(jobOf(one, read), desk.thoroughness)),
  )
  const now = keysIn(desk.read)
  if (changed.some(({ file }) => now.get(file) !== keys.get(file))) return
  for (const [i, one] of changed.entries())
    desk.findings.set(one.file, { ...found[i]!, pack: one.page, beside: one.beside })
  const files = new Set(changed.map(({ file }) => file))
  const more = problemsOn(desk).filter(
    (one) => files.has(one.place.file) && counts(one) && !told.has(nameOf(one)),
  )
  await desk.show.write(`${more.map((problem) => `${textOf(problem, desk)}\n`).join('')}${summary(desk)}\n`)
}

function problemsOn({ read, findings }: Desk): readonly Problem[] {
  return inReadingOrder([...read.problems, ...gathered([...findings.values()], read.names)])
}

/** Of all files, not only of those that changed. */
function summary(desk: Desk): string {
  const { words, lang } = desk.show
  const problems = problemsOn(desk)
  if (problems.some(counts)) return countText(problems, lang)
  const number = checkedIn(desk.read.files).length
  return (number === 1 ? words.oneWell : words.allWell).replace('{count}', String(number))
}

function textOf(problem: Problem, { read, show: { lang, look } }: Desk): string {
  const texts = new Map(read.files.map(({ file, text }) => [file, text]))
  return problemText(problem, { lang, width: look.width, paint: look.paint, texts })
}

function jobOf({ file, text, page, beside }: PackFile, { files }: ReadPacks): Job {
  const above = files.find((one) => one.file === page)
  return { source: { file, text }, page: above ? { file: above.file, text: above.text } : null, beside }
}

/** By file; the same as long as nothing that its findings depend on changes. */
function keysIn({ files }: ReadPacks): ReadonlyMap<string, string> {
  const hashes = new Map(files.map(({ file, hash }) => [file, hash]))
  return new Map(
    files.map(({ file, hash, page, beside }) => [file, `${hash} ${hashes.get(page ?? '') ?? ''} ${beside}`]),
  )
}

function nameOf({ code, place, message }: Problem): string {
  return `${code} ${place.file}:${place.line}:${place.col} ${message}`
}
