import type { Chart } from '../charts/chart.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { isRatio } from './datum.ts'
import { draftBridge } from './bridge.ts'
import { draftChange } from './change.ts'
import { draftCostCurve } from './cost-curve.ts'
import { Desk, type Flaw, type Plot } from './desk.ts'
import { draftGroups } from './grouped.ts'
import { draftLines } from './lines.ts'
import { notesOf } from './notes.ts'
import { sourceOf } from './source.ts'
import { draftStacks } from './stacked.ts'
import { subtitleOf } from './subtitle.ts'
import { draftVariance } from './variance.ts'
import { nameMessage, unitMessage } from './words-agree.ts'

/** The exhibit as data for a chart, all words settled. Throws on an exhibit that `checkExhibits` finds at fault. */
export function toChart(exhibit: Exhibit, release: Release, facts: Facts): Chart {
  const { chart, flaws, isComparable } = draft(exhibit, release, facts)
  const [flaw] = flaws
  if (flaw) throw new Error(`exhibit \`${exhibit.id}\`: ${flaw.message}`)
  const beside = viewsBeside(exhibit, release).map((view) => draft(view, release, facts).chart)
  if (beside.length === 0) return chart
  return { ...chart, [isComparable ? 'alike' : 'twins']: beside } as Chart
}

/** The other views of the exhibit's declaration, which show the same for other periods. */
function viewsBeside({ declared, id }: Exhibit, { exhibits }: Release): Exhibit[] {
  return exhibits.filter((one) => one.declared.entry === declared.entry && one.id !== id)
}

/** The chart as far as it can be drafted, everything that is wrong with its exhibit, and whether its figures compare with those of other periods. */
export function draft(exhibit: Exhibit, release: Release, facts: Facts): { chart: Chart; flaws: readonly Flaw[]; isComparable: boolean } {
  const desk = new Desk(exhibit, release, facts)
  const plot = draftPlot(exhibit, desk)
  desk.settle(exhibit)
  requireWords(exhibit, desk)
  const words = {
    id: exhibit.id,
    title: exhibit.title.text,
    subtitle: subtitleOf(exhibit, desk, plot),
    source: sourceOf(exhibit, desk),
    ...notesOf(exhibit, desk),
    ...(exhibit.description && { description: exhibit.description.text }),
  }
  return { chart: { ...words, ...plot }, flaws: desk.flaws, isComparable: isComparable(exhibit, desk) }
}

/** The words of an exhibit may not name what its figures are not about; titles that bind figures are proved with these. */
function requireWords({ measure = '', title }: Exhibit, desk: Desk): void {
  const facts = [...desk.used]
  const messages = [nameMessage(measure, facts, desk.release), unitMessage(measure, facts)]
  for (const message of messages) if (message) desk.flaw(['measure'], message)
  const message = title.text === title.markdown ? nameMessage(title.text, facts, desk.release) : undefined
  if (message) desk.flaw(['title'], message)
}

/**
 * Prices, grades and other ratios are of one size whatever the length of the period; amounts that flow grow with it, as do the
 * volumes along a cost curve, which has prices on its other axis.
 */
function isComparable({ kind }: Exhibit, { used }: Desk): boolean {
  const ratios = [...used].map(({ unit }) => isRatio(unit))
  return kind === 'cost-curve' ? ratios.includes(true) : ratios.length > 0 && !ratios.includes(false)
}

function draftPlot(exhibit: Exhibit, desk: Desk): Plot {
  switch (exhibit.kind) {
    case 'columns': case 'bars': return draftGroups(exhibit, desk)
    case 'stacked': return draftStacks(exhibit, desk)
    case 'bridge': return draftBridge(exhibit, desk)
    case 'variance': return draftVariance(exhibit, desk)
    case 'cost-curve': return draftCostCurve(exhibit, desk)
    case 'change': return draftChange(exhibit, desk)
    case 'lines': return draftLines(exhibit, desk)
  }
}
