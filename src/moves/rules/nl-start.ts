// Where a Dutch piece really begins: after the words that only lead in ("Oké, en ...").

const START =
  "(?<=^(?:(?:en|maar|dus|oke|ok|nou|ja|nee|want|of|goed|prima|mooi|tja|joh|zeg|he|hm+|eh+|ach|kijk|trouwens|even),? ){0,4})(?<![a-z'])"

/** A pattern for folded text that must stand at the piece's start, lead-in words not counted. */
export function atStart(pattern: TemplateStringsArray): RegExp {
  return new RegExp(`${START}(?:${pattern.raw[0]})`)
}
