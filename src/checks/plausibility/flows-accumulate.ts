import type { Facts } from '../../model/fact.ts'
import { figureToInterval } from '../../model/figure.ts'
import { isMass } from '../../model/unit.ts'
import type { Allowance } from './doubt.ts'
import { isDays, yearsToDate } from './year-to-date.ts'

/** What is mined, produced or worked adds up: a nine-month flow is not smaller than its third quarter. */
export function flowsAccumulate(facts: Facts): Allowance[] {
  return yearsToDate(facts)
    .filter(({ long }) => isMass(long.unit) || isDays(long))
    .map(({ long, short }) => ({
      rule: 'flows accumulate',
      fact: long,
      terms: [short],
      because: `${long.period.id} is not smaller than ${short.period.id}, which it includes`,
      low: figureToInterval(short.figure).low,
    }))
}
