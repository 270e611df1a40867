import type { Fact, Facts } from '../../model/fact.ts'
import { figureToInterval } from '../../model/figure.ts'
import Fraction from '../../model/fraction.ts'
import { daysOf, type Duration } from '../../model/period.ts'
import type { Allowance } from './doubt.ts'
import { isDays, yearsToDate } from './year-to-date.ts'

/** Days worked are not negative and do not exceed the days of the period, nor those of what is left of it. */
export function daysFitPeriod(facts: Facts): Allowance[] {
  const each = [...facts.values()].filter((fact) => isDays(fact) && fact.figure.kind === 'number' && fact.period.kind === 'duration')
  return [...each.map(withinPeriod), ...yearsToDate(facts).filter(({ long }) => isDays(long)).map(({ long, short }) => withinRest(long, short))]
}

function withinPeriod(fact: Fact): Allowance {
  const days = daysOf(fact.period as Duration)
  return { rule: 'days fit the period', fact, terms: [], because: `${fact.period.id} has ${days} days`, low: new Fraction(0), high: new Fraction(days) }
}

function withinRest(long: Fact, short: Fact): Allowance {
  const rest = daysOf(long.period as Duration) - daysOf(short.period as Duration)
  return {
    rule: 'days fit the rest of the period',
    fact: long,
    terms: [short],
    because: `${long.period.id} has ${rest} days before ${short.period.id}`,
    high: figureToInterval(short.figure).high.add(rest),
  }
}
