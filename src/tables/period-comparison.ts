import { spokenWithSense, toChange } from '../format/change.ts'
import { figureToText } from '../format/figure.ts'
import { periodToShortText } from '../format/period.ts'
import { factId, type Fact } from '../model/fact.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Period } from '../model/period.ts'
import type { Statement } from '../model/statement.ts'
import { toStatementTable } from './statement-table.ts'
import type { ComparedCell, Comparison, ComparisonRow } from './comparison.ts'

/** Two periods of every table that prints both, the later one first, with the change where both are as long as each other. */
export function compareTwoPeriods(statements: readonly Statement[], periods: readonly [Period, Period]): Comparison[] {
  return statements.filter(({ columns }) => periods.every(({ id }) => columns.some((column) => column.id === id))).map((statement) => toComparison(statement, periods))
}

/** Whether a change from one period to the other means something: three months against nine do not. */
export function areAlike(a: Period, b: Period): boolean {
  return a.kind === 'duration' && b.kind === 'duration' ? a.months === b.months : a.kind === b.kind
}

function toComparison(statement: Statement, [now, before]: readonly [Period, Period]): Comparison {
  const { caption, rows } = toStatementTable(statement)
  const change = areAlike(now, before) ? [{ label: 'Change', isCurrent: false }] : []
  return {
    id: `compared-${statement.id}`,
    title: statement.title,
    caption,
    groups: [{ label: '', columns: [{ label: periodToShortText(now), isCurrent: true }, { label: periodToShortText(before), isCurrent: false }, ...change] }],
    rows: rows.map(({ line, ownUnit }) => toRow(statement, line, ownUnit, [now, before])),
  }
}

function toRow(statement: Statement, line: LineItem, unit: string, [now, before]: readonly [Period, Period]): ComparisonRow {
  const cells = [now, before].map((period) => toCell(statement, line, period))
  const change = areAlike(now, before) ? [changeOf(cells, line)] : []
  return {
    id: line.id,
    label: line.label,
    role: line.role,
    level: line.level,
    unit,
    line: { statement: statement.id, line: line.id },
    cells: line.role === 'heading' ? [] : [...cells, ...change],
  }
}

/** The figure of a line for a period; empty where none is printed. */
export function toCell(statement: Statement, line: LineItem, period: Period): ComparedCell {
  const figure = line.figures[statement.columns.findIndex(({ id }) => id === period.id)]
  if (!figure || figure.kind === 'blank') return { fact: undefined, text: '' }
  const fact: Fact = { id: factId(statement.id, line.id, period.id), figure, period, unit: line.unit ?? statement.unit, line, statement }
  return { fact, text: figureToText(figure) }
}

/** The change between the cells of a line, the later one first; empty where one of them is. */
export function changeOf([now, before]: ComparedCell[], { sense }: LineItem): ComparedCell {
  const change = now?.fact && before?.fact ? toChange(before.fact.figure, now.fact.figure, sense) : undefined
  return change ? { fact: undefined, text: change.text, spoken: spokenWithSense(change), outcome: change.outcome } : { fact: undefined, text: '' }
}
