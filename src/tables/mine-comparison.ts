import { figureToText } from '../format/figure.ts'
import { periodToText } from '../format/period.ts'
import { unitBeside } from '../format/unit.ts'
import { factsOfLine } from '../model/fact.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Period } from '../model/period.ts'
import type { Statement, StatementKind } from '../model/statement.ts'
import type { ComparedCell, Comparison, ComparisonRow } from './comparison.ts'

/** A mine with the tables about it, in printed order. */
export interface Side {
  id: string
  name: string
  statements: readonly Statement[]
}

/** One line of one mine's table. */
interface Measure {
  statement: Statement
  line: LineItem
}

/** The measures that two mines share, and those that only one has, side by side: a table for each kind of table, by `titles`. */
export function compareMines(sides: readonly [Side, Side], newest: string, titles: Readonly<Record<StatementKind, string>>): Comparison[] {
  const kinds = new Set(sides.flatMap(({ statements }) => statements.map(({ kind }) => kind)))
  return [...kinds].flatMap((kind) => {
    const own = sides.map(({ statements }) => statements.filter((statement) => statement.kind === kind)) as [Statement[], Statement[]]
    return own.every((statements) => statements.length > 0) ? [compareTables(kind, titles[kind], sides, own, newest)] : []
  })
}

function compareTables(kind: StatementKind, title: string, sides: readonly [Side, Side], own: readonly [Statement[], Statement[]], newest: string): Comparison {
  const periods = sharedPeriods(own)
  const measures = own.map(measuresOf) as [Map<string, Measure>, Map<string, Measure>]
  return {
    id: `compared-${kind}`,
    title,
    caption: sides.flatMap(({ name }, at) => (own[at] ?? []).flatMap(({ remark }) => (remark ? [`${name}: ${remark}`] : []))),
    groups: periods.map((period) => ({ label: periodToText(period), columns: sides.map(({ name }) => ({ label: name, isCurrent: period.id === newest })) })),
    rows: mergeKeys(measures).map((key) => toRow(key, measures.map((all) => all.get(key)), periods)).filter(saysSomething),
  }
}

/** The periods that the tables of both have, in printed order. */
function sharedPeriods(own: readonly [Statement[], Statement[]]): Period[] {
  const [periods, others] = own.map((statements) => new Map(statements.flatMap(({ columns }) => columns.map((period) => [period.id, period])))) as [Map<string, Period>, Map<string, Period>]
  return [...periods.values()].filter(({ id }) => others.has(id))
}

/** Lines by what they measure: the same name and unit is the same measure; a second one of a mine is another. */
function measuresOf(statements: readonly Statement[]): Map<string, Measure> {
  const measures = new Map<string, Measure>()
  for (const statement of statements) {
    for (const line of statement.lines) {
      const key = `${line.id} ${line.role === 'heading' ? '' : (line.unit ?? statement.unit).id}`
      measures.set(measures.has(key) ? `${key} ${statement.id}` : key, { statement, line })
    }
  }
  return measures
}

/** The first mine's order, with what only the second has put where it follows there. */
function mergeKeys([first, second]: readonly [ReadonlyMap<string, Measure>, ReadonlyMap<string, Measure>]): string[] {
  const keys = [...first.keys()]
  let at = 0
  for (const key of second.keys()) {
    const found = keys.indexOf(key)
    if (found < 0) keys.splice(at, 0, key)
    at = (found < 0 ? at : found) + 1
  }
  return keys
}

function toRow(key: string, measures: (Measure | undefined)[], periods: readonly Period[]): ComparisonRow {
  const lines = measures.flatMap((measure) => (measure ? [measure] : []))
  const { statement, line } = lines[0] as Measure
  const label = [...new Set(lines.map((measure) => measure.line.label.replace(/:$/, '')))].join(' / ')
  return {
    id: key.trim().replace(/[^a-z0-9]+/gi, '-'),
    label,
    role: line.role,
    level: line.level,
    unit: line.role === 'heading' ? '' : unitBeside(label, line.unit ?? statement.unit),
    line: undefined,
    cells: line.role === 'heading' ? [] : periods.flatMap((period) => measures.map((measure) => toCell(measure, period))),
  }
}

function toCell(measure: Measure | undefined, period: Period): ComparedCell {
  const fact = measure && factsOfLine(measure.statement, measure.line).find((one) => one.period.id === period.id)
  return { fact, text: fact ? figureToText(fact.figure) : '' }
}

function saysSomething({ role, cells }: ComparisonRow): boolean {
  return role === 'heading' || cells.some(({ fact }) => fact)
}
