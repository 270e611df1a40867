import type { ChangeRow, Datum } from '../charts/chart.ts'
import { toChange } from '../format/change.ts'
import { fractionToDecimal } from '../format/figure.ts'
import { periodToShortText } from '../format/period.ts'
import { saysUnit, unitToText } from '../format/unit.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import type { Figure } from '../model/figure.ts'
import { differenceOf, type Amount } from './amount.ts'
import { requireMarks, requireOneAxis, toAxisUnit, toDatum, toMovement } from './datum.ts'
import type { Desk, Plot } from './desk.ts'
import { labelsOf } from './labels.ts'
import { requireOneLength, requirePeriods } from './require-periods.ts'
import { toSense } from './sense.ts'

/** Changes from the older of two periods to the newer: absolute ones where all amounts have one unit, and percents. */
export function draftChange({ lines }: ExhibitOf<'change'>, desk: Desk): Plot<'change'> {
  requirePeriods(desk, 2)
  requireOneLength(desk)
  const [before, now] = desk.periods
  const pairs = lines.map(({ amount }, index) => [desk.amount(['lines', index], amount, before), desk.amount(['lines', index], amount, now)] as const)
  const changes = pairs.map(([was, is], index) => desk.attempt(['lines', index], () => differenceOf(is, was)))
  const units = new Set(changes.map(({ unit }) => unit.id))
  if (units.size === 1) requireOneAxis(desk, changes.map((amount, index) => ({ path: ['lines', index], amount })), ['lines'])
  else requireMarks(desk, changes, ['lines'])
  const labels = labelsOf('lines', lines, changes, desk)
  const [first] = changes
  const rows = pairs.map(([was, is], index) => toRow(labels[index] ?? '', was, is, changes[index] as Amount, units.size > 1))
  requirePercents(desk, rows, units.size)
  return {
    kind: 'change',
    ...(units.size === 1 && first && { absolute: { title: capitalise(unitToText(first.unit)), unit: { ...toAxisUnit(changes), isSigned: true } } }),
    percent: { title: 'Percent', unit: { suffix: '%' } },
    ...(before && now && { periods: [periodToShortText(before), periodToShortText(now)] as const }),
    rows,
  }
}

/** Without absolute changes beside them, percentages that have no meaning leave nothing to draw. */
function requirePercents(desk: Desk, rows: readonly ChangeRow[], units: number): void {
  if (units > 1 && desk.flaws.length === 0 && rows.every(({ percent }) => !percent.value)) {
    desk.flaw(['lines'], 'expected a change that a percentage can say, found none; name other lines or periods')
  }
}

function toRow(label: string, was: Amount, is: Amount, change: Amount, isOfOwnUnit: boolean): ChangeRow {
  return {
    label,
    sense: toSense(is.facts[0]?.line.sense),
    levels: [toDatum(was), toDatum(is)],
    ...(isOfOwnUnit && !saysUnit(label, is.unit) && { unit: unitToText(is.unit) }),
    absolute: toMovement(change),
    percent: toPercent(was, is, change),
  }
}

/** The relative change; it is placed exactly and worded in whole percents. */
function toPercent(was: Amount, is: Amount, { value: change, facts }: Amount): Datum {
  const ids = [...new Set(facts.map(({ id }) => id))]
  const text = toChange(toFigure(was), toFigure(is), undefined)?.text ?? 'n.m.'
  if (text === 'n.m.' || !was.value || was.value.compare(0) === 0 || !change) return { facts: ids, value: text === '0%' ? 0 : null, label: text }
  const percent = change.div(was.value).mul(100)
  return { facts: ids, value: percent.valueOf(), label: text }
}

function toFigure({ value, decimals }: Amount): Figure {
  return value ? { kind: 'number', value: fractionToDecimal(value, decimals), decimals } : { kind: 'nil' }
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
