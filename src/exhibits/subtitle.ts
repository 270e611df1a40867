import { dateToText, periodToShortText, spanToText } from '../format/period.ts'
import { unitToText } from '../format/unit.ts'
import { listToText } from '../format/words.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Fact } from '../model/fact.ts'
import { yearOf, type Period } from '../model/period.ts'
import type { Desk, Plot } from './desk.ts'
import { lineLabel } from './labels.ts'

/** What is measured, in which unit, and when: `Sales by segment, US dollars in thousands, third quarter of 2030 and 2031`. */
export function subtitleOf(exhibit: Exhibit, { used, periods }: Desk, plot: Plot): string {
  const facts = [...used]
  return [exhibit.measure ?? measureOf(facts), unitOf(facts, plot), whenOf(exhibit, periods)].filter(Boolean).join(', ')
}

/** One line's own name, or that of the statement that all lines stand in. */
function measureOf(facts: readonly Fact[]): string {
  const labels = new Set(facts.map(lineLabel))
  const titles = new Set(facts.map(({ statement }) => statement.title))
  return (labels.size === 1 && [...labels][0]) || [...titles][0] || ''
}

/** The unit of the vertical axis; a change chart says the units of its panels itself. */
function unitOf(facts: readonly Fact[], { kind }: Plot): string {
  const money = kind === 'cost-curve' ? facts.find(({ unit }) => unit.per) : facts[0]
  return kind === 'change' || !money ? '' : unitToText(money.unit)
}

function whenOf({ kind }: Exhibit, periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  const compares = kind === 'variance' || kind === 'change'
  if (compares && first && last) return `${kind === 'change' ? 'change from ' : ''}${periodToShortText(first)} to ${periodToShortText(last)}`
  return periodsToText(periods)
}

/** Periods in words, in time's order: `third quarter of 2030 and 2031`. */
export function periodsToText(periods: readonly Period[]): string {
  const instants = periods.filter(({ kind }) => kind === 'instant').map(({ id }) => dateToText(id))
  const spans = [...new Set(periods.filter(({ kind }) => kind === 'duration').map((period) => spanToText(period).toLowerCase()))]
  const years = [...new Set(periods.map(yearOf))].sort((a, b) => a - b).map(String)
  if (spans.length === 0) return listToText(instants)
  return spans.length === 1 && spans[0] === 'year' ? listToText(years) : `${listToText(spans.reverse())} of ${listToText(years)}`
}
