// How much a screen can show: colour or none, drawn bars or plain ones.
import type { Language } from '../moves/language.ts'
import type { Outside, Screen } from '../outside/outside.ts'
import { ASCII, DRAWN } from '../report/bar.ts'
import type { Look } from '../report/page.ts'
import { type Paint, PLAIN } from '../report/paint.ts'
import { wordsOf } from '../report/words/of.ts'

/** How pages look on this screen now; the width is asked afresh every time. */
export async function lookOf(screen: Screen, lang: Language, outside: Outside): Promise<Look> {
  const paint = await paintFor(screen, outside)
  return {
    get width() {
      return screen.columns()
    },
    paint,
    words: wordsOf(lang),
    signs: drawsBlocks(outside) ? DRAWN : ASCII,
  }
}

/** Colour only on a terminal that has it and for a person who wants it; FORCE_COLOR overrules the terminal. */
export async function paintFor(screen: Screen, { env }: Outside): Promise<Paint> {
  if (env.NO_COLOR || env.FORCE_COLOR === '0') return PLAIN
  if (!env.FORCE_COLOR && (!screen.terminal || env.TERM === 'dumb')) return PLAIN
  const { terminalPaint } = await import('../report/terminal.ts')
  return terminalPaint()
}

/** Whether block characters come out as such; a locale that names another encoding than UTF-8 says no. */
export function drawsBlocks({ env, platform }: Outside): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.TERM)
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return locale === '' || /utf-?8/i.test(locale)
}
