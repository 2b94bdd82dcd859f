// What must be all there is to a piece, its last signs aside: lines of a few words mean something else inside a longer one.

export function wholeLine(pattern: TemplateStringsArray): RegExp {
  return new RegExp(`^(?:${pattern.raw[0]})(?=[?.!… ]*$)`)
}
