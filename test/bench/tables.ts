// Confusion tables: what was wanted against what was read, with F1 a label.
import { LABELS, type Label } from '../../src/moves/move.ts'

export class Table {
  private readonly cells = new Map<string, number>()

  count(want: Label, got: Label): void {
    this.cells.set(`${want} ${got}`, this.cell(want, got) + 1)
  }

  private cell(want: Label, got: Label): number {
    return this.cells.get(`${want} ${got}`) ?? 0
  }

  f1(label: Label): number {
    let all = 0
    for (const other of LABELS) all += this.cell(label, other) + this.cell(other, label)
    return (2 * this.cell(label, label)) / (all || 1)
  }

  macro(): number {
    return LABELS.reduce((sum, label) => sum + this.f1(label), 0) / LABELS.length
  }

  /** As Markdown: a row for each label wanted. */
  markdown(): string {
    const rows = LABELS.map(
      (want) =>
        `| ${want} | ${LABELS.map((got) => this.cell(want, got)).join(' | ')} | ${this.f1(want).toFixed(3)} |`,
    )
    return [
      `| wanted | ${LABELS.join(' | ')} | F1 |`,
      `|---|${LABELS.map(() => '---|').join('')}---|`,
      ...rows,
      `| macro | ${LABELS.map(() => '').join(' | ')} | ${this.macro().toFixed(3)} |`,
    ].join('\n')
  }
}
