import {scaleBand} from 'd3'
import type {ScaleBand} from 'd3'
import type {Element} from 'hast'
import type {BridgeChart} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, fitScale, startOfPlot, ticksUp} from './axis.ts'
import type {Reach} from './axis.ts'
import {drawLyingBridge} from './bridge-rows.ts'
import {allTwins, familyOf} from './chart-caption.ts'
import {groupMarks, pointsDown, toSpans} from './bridge-levels.ts'
import type {Span} from './bridge-levels.ts'
import {heightOf} from './columns.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {labelInk} from './series.ts'
import {textWidth} from './text-width.ts'
import {wordsFit, wrap} from './wrap.ts'

interface Standing {
  chart: BridgeChart
  spans: readonly Span[]
  frame: Frame
  band: ScaleBand<number>
  y: (value: number) => number
}

/** From level to level: totals on the axis, steps floating between them; lying where names or figures would not fit. */
export function drawBridge(chart: BridgeChart, frame: Frame, box: Box): Plot {
  const spans = toSpans(chart.steps)
  const {all, domain, ticks, left, band} = layoutAxis(familyOf(chart), frame, box)
  if (!allTwins(chart, (family) => stands(family, frame, box))) return drawLyingBridge(chart, spans, all, frame, box)
  const lines = chart.steps.map(({label}) => nameLines(label, band, frame))
  const below = Math.ceil(frame.small * (1.5 + (Math.max(...lines.map(({length}) => length)) - 1) * 1.2))
  const height = (box.height ?? heightOf(frame)) - below
  const scale = fitScale(domain, [0, height], all.flatMap((span) => reachesOf(span, frame)))
  const standing = {chart, spans, frame, band, y: (value: number) => box.y + height - scale(value)}
  const right = box.x + box.width
  const nodes = [
    drawAxisUp(ticks, standing.y, [left, right], frame),
    drawConnectors(standing),
    ...groupMarks(spans, chart.sense, (span, i) => drawMark(standing, span, i)),
    drawZeroLine(`M${px(left)},${px(standing.y(0))}H${px(right)}`),
    ...drawLabels(standing),
    drawNames(lines, band, box.y + height, frame)
  ]
  return {nodes, height: height + below}
}

/** The axis of bridges of one scale, and where the steps of the first stand. */
function layoutAxis(family: readonly BridgeChart[], frame: Frame, box: Box) {
  const [chart] = family as [BridgeChart]
  const all = family.flatMap(({steps}) => toSpans(steps))
  const domain = domainFromZero(all.flatMap(({from, to}) => [from, to]))
  const ticks = ticksUp(domain, chart.unit, frame, box)
  const left = startOfPlot(ticks, frame, box)
  const band = scaleBand(chart.steps.map((_, i) => i), [left, box.x + box.width]).paddingInner(0.3).paddingOuter(0.15).round(true)
  return {all, domain, ticks, left, band}
}

function stands(family: readonly BridgeChart[], frame: Frame, box: Box): boolean {
  // Whatever their height: titles of several lines leave less of it.
  const {band} = layoutAxis(family, frame, {...box, height: null})
  return family.every((each) => fits(each, frame, band))
}

function fits({steps}: BridgeChart, frame: Frame, band: ScaleBand<number>): boolean {
  return steps.every(({label, datum}) =>
    textWidth(datum.label, frame.text, 'semibold') <= band.step() - 2 &&
    wordsFit(label, band.step() - 6, frame.small) && nameLines(label, band, frame).length < 4)
}

function nameLines(label: string, band: ScaleBand<number>, frame: Frame): string[] {
  return wrap(label, {width: band.step() - 6, size: frame.small})
}

/** Room for the figure of a total at its end, for that of a step at both: which one is seen when the scale is fitted. */
function reachesOf(span: Span, frame: Frame): Reach[] {
  const reach = frame.text * 1.15
  const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)]
  const both = [{value: low, before: reach, after: 0}, {value: high, before: 0, after: reach}]
  return both.filter((_, i) => span.step.role === 'delta' || pointsDown(span) === (i === 0))
}

function drawMark({band, y}: Standing, {step, from, to}: Span, i: number): Element {
  if (step.datum.value === null) return drawPath(`M${px(band(i)!)},${px(y(to))}h${px(band.bandwidth())}`, factsOf(step.datum))
  return drawRect(band(i)!, y(from), band(i)! + band.bandwidth(), y(to), factsOf(step.datum))
}

/** From the level that one step reaches to where the next begins. */
function drawConnectors({spans, band, y}: Standing): Element {
  const d = spans.slice(0, -1).map(({to}, i) => `M${px(band(i)! + band.bandwidth())},${px(y(to))}h${px(band.step() - band.bandwidth())}`)
  return drawPath(d.join(''), {className: 'connector', stroke: ink.connector})
}

function drawLabels(standing: Standing): Element[] {
  const {spans, frame, band, y} = standing
  const draw = (total: boolean) => spans.flatMap((span, i) => {
    if ((span.step.role !== 'delta') !== total) return []
    return drawText(band(i)! + band.bandwidth() / 2, baselineOf(span, y, frame), span.step.datum.label)
  })
  return [
    group('label', {textAnchor: 'middle'}, draw(false)),
    group('label current', {...labelInk('current'), textAnchor: 'middle'}, draw(true))
  ]
}

/** Beyond the end of the step, or before its beginning where zero would strike the figure through. */
function baselineOf(span: Span, y: (value: number) => number, {text}: Frame): number {
  const down = pointsDown(span)
  const gap = Math.abs(y(span.to) - y(0))
  const isStruck = span.step.role === 'delta' && down === span.to > 0 && gap > 0 && gap < text * 1.15
  const [end, below] = isStruck ? [span.from, !down] : [span.to, down]
  return below ? y(end) + text * 0.95 : y(end) - text * 0.35
}

function drawNames(lines: readonly string[][], band: ScaleBand<number>, bottom: number, frame: Frame): Element {
  const texts = lines.flatMap((each, i) =>
    each.map((line, j) => drawText(band(i)! + band.bandwidth() / 2, bottom + frame.small * 1.2 + j * frame.small * 1.2, line)))
  return group(undefined, {fontSize: frame.small, textAnchor: 'middle'}, texts)
}
