import { periodToShortText } from '../format/period.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import { add, meets } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import { differenceOf, type Amount } from './amount.ts'
import { requireOneAxis, toAxisUnit, toDatum, toMovement } from './datum.ts'
import type { Desk, Plot } from './desk.ts'
import { labelsOf } from './labels.ts'
import { requireOneLength, requirePeriods } from './require-periods.ts'
import { toSense } from './sense.ts'
import { sumMessage } from './sum-message.ts'

/** A bridge from the older of two periods to the newer, each step the change of a part. */
export function draftVariance({ total, by, sense }: ExhibitOf<'variance'>, desk: Desk): Plot<'bridge'> {
  requirePeriods(desk, 2)
  requireOneLength(desk)
  const [before, now] = desk.periods
  const [start, end] = [desk.amount(['total'], total, before), desk.amount(['total'], total, now)]
  const changes = by.map(({ amount }, index) => {
    const [is, was] = [desk.amount(['by', index], amount, now), desk.amount(['by', index], amount, before)]
    return desk.attempt(['by', index], () => differenceOf(is, was))
  })
  requireOneAxis(desk, [{ path: ['total'], amount: start }, { path: ['total'], amount: end }, ...changes.map((amount, index) => ({ path: ['by', index], amount }))], ['total'])
  requireEnd(desk, start, changes, end)
  const labels = labelsOf('by', by, changes, desk)
  return {
    kind: 'bridge',
    unit: toAxisUnit([start, end, ...changes]),
    sense: toSense(sense ?? end.facts[0]?.line.sense),
    steps: [
      { role: 'start', label: nameOf(before), datum: toDatum(start) },
      ...changes.map((change, index) => ({ role: 'delta' as const, label: labels[index] ?? '', datum: toMovement(change) })),
      { role: 'end', label: nameOf(now), datum: toDatum(end) },
    ],
  }
}

function requireEnd(desk: Desk, start: Amount, changes: readonly Amount[], end: Amount): void {
  if ([start, ...changes, end].some(({ facts }) => facts.length === 0)) return
  const sum = [start, ...changes].map(({ interval }) => interval).reduce(add)
  if (!meets(sum, end.interval)) desk.flaw(['by'], `expected the changes to lead to ${sumMessage(end, sum)}; correct or add a part`)
}

function nameOf(period: Period | undefined): string {
  return period ? periodToShortText(period) : ''
}
