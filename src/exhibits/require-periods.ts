import type { Period } from '../model/period.ts'
import type { Desk } from './desk.ts'

/** Notes a flaw unless the exhibit has as many periods as its kind compares. */
export function requirePeriods(desk: Desk, count: 1 | 2): void {
  const found = desk.periods.length
  if (found !== count) desk.flaw(['periods'], `expected ${count === 1 ? 'one period' : 'two periods'} for this kind, found ${found}; give others views of their own`)
}

/** Notes a flaw where periods that are joined or compared are not of one length, or days stand among stretches of time. */
export function requireOneLength(desk: Desk): void {
  const [first, ...others] = desk.periods
  const other = others.find((one) => monthsOf(one) !== monthsOf(first))
  if (first && other) desk.flaw(['periods'], `expected periods of one length, found \`${first.id}\` beside \`${other.id}\`; give them views of their own`)
}

function monthsOf(period: Period | undefined): number {
  return period?.kind === 'duration' ? period.months : 0
}
