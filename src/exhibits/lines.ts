import { periodToShortText } from '../format/period.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import type { Amount } from './amount.ts'
import { requireOneAxis, toAxisUnit, toDatum } from './datum.ts'
import type { Desk, Plot } from './desk.ts'
import { hueOf } from './hue.ts'
import { labelsOf, rowIdOf } from './labels.ts'
import { requireOneLength } from './require-periods.ts'

/** Lines over the periods, one for each amount. */
export function draftLines({ lines }: ExhibitOf<'lines'>, desk: Desk): Plot<'lines'> {
  requireOneLength(desk)
  const amounts = lines.map(({ amount }, index) => desk.periods.map((period) => desk.amount(['lines', index], amount, period)))
  requireOneAxis(desk, amounts.flatMap((some, index) => some.map((amount) => ({ path: ['lines', index], amount }))), ['lines'])
  const labels = labelsOf('lines', lines, amounts.map((some) => some.at(-1) as Amount), desk)
  return {
    kind: 'lines',
    unit: toAxisUnit(amounts.flat()),
    periods: desk.periods.map(periodToShortText),
    series: amounts.map((some, index) => ({ ...rowIdOf(some.flatMap(({ facts }) => facts)), label: labels[index] ?? '', hue: hueOf(some.flatMap(({ facts }) => facts), desk.release), tone: 'current', data: some.map((amount) => toDatum(amount)) })),
  }
}
