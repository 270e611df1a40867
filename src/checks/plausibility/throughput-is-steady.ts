import type { Facts } from '../../model/fact.ts'
import { figureToInterval } from '../../model/figure.ts'
import { add, divide, multiply, point, subtract } from '../../model/interval.ts'
import { factorOf, isMass } from '../../model/unit.ts'
import { factToQuantity } from '../evaluate.ts'
import { MOST_MOVE } from './averages-hold.ts'
import type { Allowance } from './doubt.ts'
import { isDays, yearsToDate, type YearToDate } from './year-to-date.ts'

/** A mill's tons per day of operation are of the same size in a quarter and in the rest of its year to date. */
export function throughputIsSteady(facts: Facts): Allowance[] {
  const pairs = yearsToDate(facts)
  return pairs.filter(({ long }) => long.mine && !long.metal && isMass(long.unit)).flatMap((ore) => {
    const days = pairs.find((pair) => isDays(pair.long) && isBeside(pair, ore))
    return days && canDivide(days) ? [allow(ore, days)] : []
  })
}

function allow(ore: YearToDate, days: YearToDate): Allowance {
  const perDay = divide(factToQuantity(ore.short).interval, figureToInterval(days.short.figure))
  const restDays = subtract(figureToInterval(days.long.figure), figureToInterval(days.short.figure))
  const rest = multiply(multiply(perDay, MOST_MOVE), restDays)
  const { low, high } = multiply(add(factToQuantity(ore.short).interval, rest), point(factorOf(ore.long.unit).inverse()))
  return {
    rule: 'throughput is steady', fact: ore.long, terms: [ore.short, days.long, days.short], low, high,
    because: `tons per day before ${ore.short.period.id} differ from those in it by no more than a third`,
  }
}

function isBeside({ long: a, short }: YearToDate, { long: b, short: other }: YearToDate): boolean {
  return a.statement.id === b.statement.id && a.period.id === b.period.id && short.period.id === other.period.id
}

function canDivide({ short }: YearToDate): boolean {
  return figureToInterval(short.figure).low.compare(0) > 0
}
