import type { Fact, Facts } from '../../model/fact.ts'
import { figureToInterval } from '../../model/figure.ts'
import Fraction from '../../model/fraction.ts'
import { add, divide, interval, multiply, point, subtract, type Interval } from '../../model/interval.ts'
import { daysOf, type Duration } from '../../model/period.ts'
import { isMoney } from '../../model/unit.ts'
import { factToQuantity } from '../evaluate.ts'
import type { Allowance } from './doubt.ts'
import { holdsOre, isGrade, oreBeside } from './mill.ts'
import { yearsToDate, type YearToDate } from './year-to-date.ts'

/** From one part of a year to the next an average does not move by more than a third, up or back down. */
export const MOST_MOVE = interval(new Fraction(3, 4), new Fraction(4, 3))

/**
 * The average of nine months lies within what its third quarter allows: it weighs the quarter with a rest whose average
 * is of the same size. Grades and costs per ton are weighed by ore, prices by days.
 */
export function averagesHold(facts: Facts): Allowance[] {
  return yearsToDate(facts).flatMap((pair) => {
    const weights = weightsOf(facts, pair)
    return weights ? [allow(pair, ...weights)] : []
  })
}

function allow({ long, short }: YearToDate, longWeight: Interval, shortWeight: Interval, terms: Fact[]): Allowance {
  const quarter = figureToInterval(short.figure)
  const restWeight = subtract(longWeight, shortWeight)
  const total = add(multiply(quarter, shortWeight), multiply(multiply(quarter, MOST_MOVE), restWeight))
  const { low, high } = divide(total, longWeight)
  return {
    rule: 'averages hold together', fact: long, terms: [short, ...terms], low, high,
    because: `${long.period.id} averages ${short.period.id} with a rest that differs from it by no more than a third`,
  }
}

function weightsOf(facts: Facts, { long, short }: YearToDate): [Interval, Interval, Fact[]] | undefined {
  if (long.statement.kind === 'prices') return [daysWeight(long), daysWeight(short), []]
  if (!isGrade(long) && !isCostPerTon(long)) return undefined
  const [longOre, shortOre] = [oreBeside(facts, long), oreBeside(facts, short)]
  if (!longOre || !shortOre || !holdsOre(longOre)) return undefined
  return [factToQuantity(longOre).interval, factToQuantity(shortOre).interval, [longOre, shortOre]]
}

function isCostPerTon({ unit, metal, mine }: Fact): boolean {
  return Boolean(mine && unit.per && !metal) && isMoney(unit)
}

function daysWeight({ period }: Fact): Interval {
  return point(new Fraction(daysOf(period as Duration)))
}
