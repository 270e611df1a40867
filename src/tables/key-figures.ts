import { toChange, type Change } from '../format/change.ts'
import { figureToText } from '../format/figure.ts'
import { unitToSign, unitToText } from '../format/unit.ts'
import { factsOfLine, type Fact, type Facts } from '../model/fact.ts'
import { yearBefore } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { labelUnderHeading } from './line-label.ts'

/** One of the figures that tell the quarter's story. */
export interface KeyFigure {
  fact: Fact
  label: string
  /** What is counted, in words: `US dollars in thousands`. */
  unit: string
  sign: string
  now: string
  before: string | undefined
  change: Change | undefined
}

/** The release's key figures for its own period, beside the year before. */
export function keyFiguresOf({ keyFigures, statements, period: { id: period } }: Release, facts: Facts): KeyFigure[] {
  return keyFigures.flatMap((name) => {
    const statement = statements.find(({ id }) => name.startsWith(`${id}.`))
    const line = statement?.lines.find(({ id }) => `${statement.id}.${id}` === name)
    const fact = statement && line && factsOfLine(statement, line).find((one) => one.period.id === period)
    return fact ? [toKeyFigure(fact, facts.get(fact.id.replace(/@.*/, `@${yearBefore(period)}`)))] : []
  })
}

function toKeyFigure(fact: Fact, before: Fact | undefined): KeyFigure {
  return {
    fact,
    label: labelUnderHeading(fact.statement, fact.line),
    unit: unitToText(fact.unit),
    sign: fact.figure.kind === 'number' ? unitToSign(fact.unit) : '',
    now: figureToText(fact.figure),
    before: before && figureToText(before.figure),
    change: before && toChange(before.figure, fact.figure, fact.line.sense),
  }
}
