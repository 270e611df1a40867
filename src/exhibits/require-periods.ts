import type { Desk } from './desk.ts'

/** Notes a flaw unless the exhibit has as many periods as its kind compares. */
export function requirePeriods(desk: Desk, count: 1 | 2): void {
  const found = desk.periods.length
  if (found !== count) desk.flaw(['periods'], `expected ${count === 1 ? 'one period' : 'two periods'} for this kind, found ${found}; give others views of their own`)
}
