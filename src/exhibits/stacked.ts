import type { Stack, StackGroup } from '../charts/chart.ts'
import { periodToShortText } from '../format/period.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import { add, meets } from '../model/interval.ts'
import type { Period } from '../model/period.ts'
import type { Amount } from './amount.ts'
import { requireOneAxis, toAxisUnit, toDatum } from './datum.ts'
import type { Desk, Plot } from './desk.ts'
import { hueOf, layerLook, toneAt } from './hue.ts'
import { labelsOf, placeLabels, rowIdOf } from './labels.ts'
import { requireOneLength } from './require-periods.ts'
import { sumMessage } from './sum-message.ts'

type Stacked = ExhibitOf<'stacked'>

interface Pile {
  statement: string | undefined
  period: Period
  layers: Amount[]
  total: Amount | undefined
}

/** Stacks of layers: a group for each statement with a stack for each period; without statements, a group for each period. */
export function draftStacks(exhibit: Stacked, desk: Desk): Plot<'stacked'> {
  requireOneLength(desk)
  const piles = (exhibit.of ?? [undefined]).flatMap((statement) => desk.periods.map((period) => toPile(exhibit, desk, statement, period)))
  const amounts = piles.flatMap(({ layers, total }) => [
    ...layers.map((amount, index) => ({ path: ['layers', index], amount })),
    ...(total ? [{ path: ['total'], amount: total }] : []),
  ])
  requireOneAxis(desk, amounts, ['layers'])
  const labels = labelsOf('layers', exhibit.layers, piles[0]?.layers ?? [], desk)
  const hue = hueOf(piles.flatMap(({ layers }) => layers.flatMap(({ facts }) => facts)), desk.release)
  return {
    kind: 'stacked',
    unit: toAxisUnit(amounts.map(({ amount }) => amount)),
    layers: labels.map((label, index) => ({ label, ...layerLook(index, hue) })),
    groups: toGroups(exhibit.of, piles, desk),
  }
}

function toPile({ layers, total }: Stacked, desk: Desk, statement: string | undefined, period: Period): Pile {
  const parts = layers.map(({ amount }, index) => desk.amount(['layers', index], amount, period, statement))
  const whole = total && desk.amount(['total'], total, period, statement)
  requireSum(desk, parts, whole, period)
  return { statement, period, layers: parts, total: whole }
}

function requireSum(desk: Desk, parts: Amount[], whole: Amount | undefined, period: Period): void {
  if (!whole || [...parts, whole].some(({ facts }) => facts.length === 0)) return
  const sum = parts.map(({ interval }) => interval).reduce(add)
  if (!meets(sum, whole.interval)) desk.flaw(['total'], `expected the layers to sum to ${sumMessage(whole, sum)} for \`${period.id}\`; correct them`)
}

function toGroups(of: Stacked['of'], piles: Pile[], desk: Desk): StackGroup[] {
  const { periods } = desk
  if (!of) return piles.map((pile) => ({ label: periodToShortText(pile.period), stacks: [toStack(pile, '', periods)] }))
  const labels = placeLabels(of, desk)
  return of.map((statement, index) => {
    const own = piles.filter((pile) => pile.statement === statement)
    return {
      ...rowIdOf(own.flatMap(({ layers }) => layers.flatMap(({ facts }) => facts))),
      label: labels[index] ?? '',
      stacks: own.map((pile) => toStack(pile, periods.length > 1 ? periodToShortText(pile.period) : '', periods)),
    }
  })
}

function toStack({ period, layers, total }: Pile, label: string, periods: readonly Period[]): Stack {
  return { label, tone: toneAt(periods.indexOf(period), periods.length), data: layers.map((amount) => toDatum(amount)), ...(total && { total: toDatum(total) }) }
}
