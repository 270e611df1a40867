import { toChange, type Change } from '../format/change.ts'
import { figureToAmount, figureToExactText, tellingOf, type Amount } from '../format/amount.ts'
import { figureToText } from '../format/figure.ts'
import { typeset } from '../format/typeset.ts'
import { saysUnit, unitToSign, unitToText } from '../format/unit.ts'
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
  /** The figure as people say it, and the year before's told likewise: `$28.1` and `million`. */
  amount: Amount
  amountBefore: Amount | undefined
  /** Both exactly as printed: `$28,079 thousand, a year before $27,790 thousand`. */
  exact: string
  change: Change | undefined
}

/** The release's key figures for its own period, beside the year before. */
export function keyFiguresOf({ keyFigures, statements, period: { id: period } }: Release, facts: Facts): KeyFigure[] {
  return keyFigures.flatMap(({ line: name, label }) => {
    const statement = statements.find(({ id }) => name.startsWith(`${id}.`))
    const line = statement?.lines.find(({ id }) => `${statement.id}.${id}` === name)
    const fact = statement && line && factsOfLine(statement, line).find((one) => one.period.id === period)
    return fact ? [toKeyFigure(fact, facts.get(fact.id.replace(/@.*/, `@${yearBefore(period)}`)), label)] : []
  })
}

/** A figure as it tells a story, beside the one of the year before where there is one. */
export function toKeyFigure(fact: Fact, before: Fact | undefined, label = labelUnderHeading(fact.statement, fact.line)): KeyFigure {
  const [telling, isSaid] = [tellingOf(fact.figure, fact.unit), saysUnit(label, fact.unit)]
  return {
    fact,
    label: typeset(label),
    unit: unitToText(fact.unit),
    sign: fact.figure.kind === 'number' ? unitToSign(fact.unit) : '',
    now: figureToText(fact.figure),
    before: before && figureToText(before.figure),
    amount: figureToAmount(fact.figure, fact.unit, telling, isSaid),
    amountBefore: before && figureToAmount(before.figure, before.unit, telling, isSaid),
    exact: [fact, ...(before ? [before] : [])].map(({ figure, unit }) => figureToExactText(figure, unit)).join(', a year before '),
    change: before && toChange(before.figure, fact.figure, fact.line.sense),
  }
}
