import type { Figure } from './figure.ts'
import type { LineItem } from './line-item.ts'
import type { Period } from './period.ts'
import type { Release } from './release.ts'
import type { Statement } from './statement.ts'
import type { Unit } from './unit.ts'

/** A figure with its meaning. */
export interface Fact {
  /** `statement.line@period`. */
  id: string
  figure: Figure
  period: Period
  unit: Unit
  line: LineItem
  statement: Statement
  /** What the figure is about, from the line or from its statement. */
  metal?: string
  mine?: string
  segment?: string
}

/** Facts by their id, in printed order. */
export type Facts = ReadonlyMap<string, Fact>

/** The facts of a release: one for each printed cell, blank cells left out. */
export function factsOf(release: Pick<Release, 'statements'>): Facts {
  const facts = release.statements.flatMap((statement) => statement.lines.flatMap((line) => factsOfLine(statement, line)))
  return new Map(facts.map((fact) => [fact.id, fact]))
}

/** The facts of one line, in the order of its statement's columns; none where it has not a figure for each, since then nobody knows which is whose. */
export function factsOfLine(statement: Statement, line: LineItem): Fact[] {
  if (line.figures.length !== statement.columns.length) return []
  return line.figures.flatMap((figure, index) => {
    const period = statement.columns[index]
    return period && figure.kind !== 'blank' ? [toFact(statement, line, period, figure)] : []
  })
}

/** The id of the fact of a line in a period. */
export function factId(statement: string, line: string, period: string): string {
  return `${statement}.${line}@${period}`
}

function toFact(statement: Statement, line: LineItem, period: Period, figure: Figure): Fact {
  const [metal, mine, segment] = [line.metal, line.mine ?? statement.mine, line.segment ?? statement.segment]
  return {
    id: factId(statement.id, line.id, period.id),
    figure,
    period,
    unit: line.unit ?? statement.unit,
    line,
    statement,
    ...(metal && { metal }),
    ...(mine && { mine }),
    ...(segment && { segment }),
  }
}
