import { spanToText } from '../format/period.ts'
import { unitToText } from '../format/unit.ts'
import type { Mine } from '../model/company.ts'
import { factId, factsOfLine, type Facts } from '../model/fact.ts'
import type { LineItem } from '../model/line-item.ts'
import { parsePeriod, yearBefore, yearOf, type Period } from '../model/period.ts'
import type { Statement, StatementKind } from '../model/statement.ts'
import type { ComparedCell, ComparedColumn, Comparison } from './comparison.ts'
import { toKeyFigure, type KeyFigure } from './key-figures.ts'
import { changeOf, toCell } from './period-comparison.ts'

/** A mine with the tables about it, in printed order. */
export interface MineTables {
  mine: Mine
  statements: readonly Statement[]
}

/** A line of one of a mine's tables. */
interface MineLine {
  statement: Statement
  line: LineItem
}

// Output, grade and cost say how a mine did; more than these few would be its tables over again.
const most = 6

/** What a mine did in a period, in few lines, each beside the year before: output, grade and cost of the metal that it is mined for, its other metals, costs per ton. */
export function mineFigures(tables: MineTables, facts: Facts, period: string): KeyFigure[] {
  return toKeyFigures([...mainLines(tables), ...otherLines(tables)], facts, period).slice(0, most)
}

/** All mines in one table, a row for each: output, grade and cost of the metal that it is mined for, in a period and a year before. */
export function minesSideBySide(mines: readonly MineTables[], metalOf: (id: string) => string, newest: Period): Comparison | undefined {
  const span = spanOf(newest)
  const told = mines.map((tables) => ({ ...tables, lines: mainLines(tables) })).filter(({ lines }) => lines.some((one) => one))
  if (!span || told.length === 0) return undefined
  const measures = ['Output', 'Grade', 'Total cash cost'].map((label, at) => ({ label, lines: told.map(({ lines }) => lines[at]) }))
  return {
    id: 'side-by-side',
    title: 'The mines side by side',
    caption: [spanToText(newest), 'of the metal that each is mined for first'],
    groups: measures.map(({ label, lines }) => ({ label: [label, ...sharedUnit(lines)].join(', '), columns: columnsOf(span) })),
    rows: told.map(({ mine }, row) => ({
      id: mine.id, label: [mine.name, ...mine.metals.slice(0, 1).map(metalOf)].join(', '), role: 'item', level: 0, unit: '', line: undefined,
      cells: measures.flatMap(({ lines }) => cellsOf(lines[row], span)),
    })),
  }
}

/** A mine's output and cost in a period, each beside the year before. */
export function outputAndCost(tables: MineTables, facts: Facts, period: string): KeyFigure[] {
  const [output, , cost] = mainLines(tables)
  return toKeyFigures([output, cost], facts, period)
}

function toKeyFigures(lines: readonly (MineLine | undefined)[], facts: Facts, period: string): KeyFigure[] {
  return lines.flatMap((one) => {
    const fact = one && factsOfLine(one.statement, one.line).find((other) => other.period.id === period)
    return fact ? [toKeyFigure(fact, facts.get(factId(fact.statement.id, fact.line.id, yearBefore(period))))] : []
  })
}

/** Output, grade and cost of the metal that a mine is mined for, in this order; undefined where the tables have none. */
function mainLines({ mine: { metals: [metal] }, statements }: MineTables): (MineLine | undefined)[] {
  const production = linesIn(statements, 'production').filter(({ line }) => line.metal === metal)
  const output = production.find((one) => !isRate(one))
  const grade = production.find((one) => isRate(one) && one.line.sense !== 'lower')
  // The table of cash costs has the one that is compared; the production table may print several.
  const cost = [...linesIn(statements, 'cash-costs'), ...production].find((one) => isRate(one) && one.line.sense === 'lower')
  return [output, grade, cost]
}

/** What else a mine produces, then what a ton costs it. */
function otherLines({ mine: { metals: [metal] }, statements }: MineTables): MineLine[] {
  const production = linesIn(statements, 'production')
  return [
    ...production.filter((one) => !isRate(one) && one.line.metal && one.line.metal !== metal),
    ...production.filter((one) => isRate(one) && one.line.sense === 'lower' && !one.line.metal),
  ]
}

function linesIn(statements: readonly Statement[], kind: StatementKind): MineLine[] {
  return statements.filter((statement) => statement.kind === kind).flatMap((statement) => statement.lines.filter(({ role }) => role !== 'heading').map((line) => ({ statement, line })))
}

function isRate({ statement, line }: MineLine): boolean {
  return (line.unit ?? statement.unit).per !== undefined
}

/** A period and the one a year before it. */
type Span = readonly [now: Period, before: Period]

function spanOf(period: Period): Span | undefined {
  const before = parsePeriod(yearBefore(period.id))
  return before && [period, before]
}

function columnsOf(span: Span): ComparedColumn[] {
  return [...span.map((period) => ({ label: String(yearOf(period)), isCurrent: period === span[0] })), { label: 'Change', isCurrent: false }]
}

function cellsOf(one: MineLine | undefined, span: Span): ComparedCell[] {
  if (!one) return [...span, span].map(() => ({ fact: undefined, text: '' }))
  const cells = span.map((period) => toCell(one.statement, one.line, period))
  return [...cells, changeOf(cells, one.line)]
}

function sharedUnit(lines: readonly (MineLine | undefined)[]): string[] {
  const units = new Set(lines.flatMap((one) => (one ? [unitToText(one.line.unit ?? one.statement.unit)] : [])))
  return units.size === 1 ? [...units] : []
}
