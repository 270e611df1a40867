import type { Group, Series } from '../charts/chart.ts'
import { periodToShortText, spanToText } from '../format/period.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import { yearOf, type Period } from '../model/period.ts'
import { requireOneAxis, toAxisUnit, toDatum } from './datum.ts'
import type { Amount } from './amount.ts'
import type { Desk, Plot } from './desk.ts'
import { hueOf, toneAt } from './hue.ts'
import { labelsOf, rowIdOf } from './labels.ts'

type Grouped = ExhibitOf<'columns' | 'bars'>

/** Columns or bars: a group for each amount and a series for each period, or, over several stretches of time, a group for each of them. */
export function draftGroups(exhibit: Grouped, desk: Desk): Plot<'columns' | 'bars'> {
  const amounts = exhibit.lines.map(({ amount }, index) => desk.periods.map((period) => desk.amount(['lines', index], amount, period)))
  requireOneAxis(desk, amounts.flatMap((some, index) => some.map((amount) => ({ path: ['lines', index], amount }))), ['lines'])
  const spans = new Set(desk.periods.map(spanToText))
  const { labels, groups } = spans.size > 1 ? groupBySpan(exhibit, desk, amounts[0] ?? [], [...spans]) : groupByLine(exhibit, desk, amounts)
  return { kind: exhibit.kind, unit: toAxisUnit(amounts.flat()), series: toSeries(labels, desk), groups }
}

function groupByLine({ lines }: Grouped, desk: Desk, amounts: Amount[][]): { labels: string[]; groups: Group[] } {
  const labels = labelsOf('lines', lines, amounts.map((some) => some.at(-1) as Amount), desk)
  return {
    labels: desk.periods.map(periodToShortText),
    groups: amounts.map((some, index) => ({ ...rowIdOf(some.flatMap(({ facts }) => facts)), label: labels[index] ?? '', data: some.map((amount) => toDatum(amount)) })),
  }
}

function groupBySpan({ lines }: Grouped, desk: Desk, amounts: Amount[], spans: string[]): { labels: string[]; groups: Group[] } {
  const years = [...new Set(desk.periods.map(yearOf))]
  if (lines.length > 1) desk.flaw(['periods'], 'expected periods of one length where there are several lines, found several lengths; give them views of their own')
  if (spans.length * years.length !== desk.periods.length) desk.flaw(['periods'], 'expected the same years for each length of period, found some missing; add them')
  const at = (span: string, year: number) => desk.periods.findIndex((period: Period) => spanToText(period) === span && yearOf(period) === year)
  // A quarter stands before the months that it closes.
  const ordered = spans.toSorted((a, b) => monthsOf(desk, a) - monthsOf(desk, b))
  return {
    labels: years.map(String),
    groups: ordered.map((label) => ({ label, data: years.flatMap((year) => amounts[at(label, year)] ?? []).map((amount) => toDatum(amount)) })),
  }
}

function monthsOf({ periods }: Desk, span: string): number {
  const period = periods.find((one) => spanToText(one) === span)
  return period?.kind === 'duration' ? period.months : 0
}

function toSeries(labels: string[], { used, release }: Desk): Series[] {
  const hue = hueOf([...used], release)
  return labels.map((label, index) => ({ label, hue, tone: toneAt(index, labels.length) }))
}
