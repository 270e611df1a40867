import type { Fact, Facts } from '../../model/fact.ts'
import { closes } from '../../model/period.ts'

/** One line's figure for a long period and for the shorter one that closes it: nine months and their third quarter. */
export interface YearToDate {
  long: Fact
  short: Fact
}

const known = new WeakMap<Facts, YearToDate[]>()

/** All pairs of a long period and the shorter one that closes it, for lines that print a number for both; found once. */
export function yearsToDate(facts: Facts): YearToDate[] {
  const pairs = known.get(facts) ?? findPairs(facts)
  known.set(facts, pairs)
  return pairs
}

function findPairs(facts: Facts): YearToDate[] {
  const byLine = Map.groupBy(facts.values(), ({ statement, line }) => `${statement.id}.${line.id}`)
  return [...byLine.values()].flatMap((line) => line.flatMap((long) => line
    .filter((short) => closes(short.period, long.period) && long.figure.kind === 'number' && short.figure.kind === 'number')
    .map((short) => ({ long, short }))))
}

/** Whether a fact counts days. */
export function isDays({ unit }: Fact): boolean {
  return unit.counted === 'days' && !unit.per
}
