import {scaleBand} from 'd3'
import type {ScaleBand} from 'd3'
import type {Element} from 'hast'
import type {ColumnsChart} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, fitScale, startOfPlot, ticksUp} from './axis.ts'
import type {Reach} from './axis.ts'
import {drawBars} from './bars.ts'
import {allTwins, familyOf} from './chart-caption.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawKey, keyItem, labelInk, labelWidth, markInk} from './series.ts'
import {widestText} from './text-width.ts'
import {wordsFit, wrap} from './wrap.ts'

interface Standing {
  chart: ColumnsChart
  frame: Frame
  outer: ScaleBand<number>
  inner: ScaleBand<number>
  y: (value: number) => number
  bottom: number
}

/** Standing columns, last year left of this year; lying bars where names or figures would not fit. */
export function drawColumns(chart: ColumnsChart, frame: Frame, box: Box): Plot {
  const family = familyOf(chart)
  if (!allTwins(chart, (each) => stands(each, frame, box))) return drawBars(chart, frame, box)
  const {data, domain, ticks, left, bands} = layoutAxis(family, frame, box)
  const keyed = chart.series.length > 1 && !family.every((each) => seriesNamesFit(each, frame, bands.inner))
  const key = keyed ? drawKey(chart.series.map(keyItem), frame, box) : {nodes: [], height: 0}
  const names = drawGroupNames(chart, frame, bands, keyed)
  const height = (box.height ?? heightOf(frame)) - key.height - names.height
  const top = box.y + key.height
  const scale = fitScale(domain, [0, height], data.map(({value}) => reachOf(value, frame)))
  const standing = {chart, frame, ...bands, y: (value: number) => top + height - scale(value), bottom: top + height}
  const right = box.x + box.width
  const nodes = [
    ...key.nodes,
    drawAxisUp(ticks, standing.y, [left, right], frame),
    ...chart.series.map((_, i) => drawMarks(standing, i)),
    drawZeroLine(`M${px(left)},${px(standing.y(0))}H${px(right)}`),
    ...chart.series.map((_, i) => drawLabels(standing, i)),
    ...names.draw(standing.bottom)
  ]
  return {nodes, height: key.height + height + names.height}
}

/** The axis of charts of one scale, and where the columns of the first stand. */
function layoutAxis(family: readonly ColumnsChart[], frame: Frame, box: Box) {
  const [chart] = family as [ColumnsChart]
  const data = family.flatMap(({groups}) => groups.flatMap((each) => each.data))
  const domain = domainFromZero(data.map(({value}) => value))
  const ticks = ticksUp(domain, chart.unit, frame, box)
  const left = startOfPlot(ticks, frame, box)
  return {data, domain, ticks, left, bands: layoutBands(chart, frame, left, box.x + box.width)}
}

function stands(family: readonly ColumnsChart[], frame: Frame, box: Box): boolean {
  // Whatever their height: titles of several lines leave less of it.
  const {bands} = layoutAxis(family, frame, {...box, height: null})
  return family.every((each) => fits(each, frame, bands))
}

/** How high a plot of columns stands where nothing else decides. */
export function heightOf(frame: Frame): number {
  return frame.name === 'phone' ? 240 : 330
}

/** Room above or below a column for its figure. */
export function reachOf(value: number | null, frame: Frame): Reach {
  const reach = frame.text * 1.15
  return (value ?? 0) < 0 ? {value: value!, before: reach, after: 0} : {value: value ?? 0, before: 0, after: reach}
}

/** Baseline of the figure beyond the end of a column. */
export function labelBaseline(value: number | null, end: number, frame: Frame): number {
  return (value ?? 0) < 0 ? end + frame.text * 0.95 : end - frame.text * 0.35
}

function layoutBands({groups, series}: ColumnsChart, frame: Frame, left: number, right: number) {
  const outer = scaleBand(groups.map((_, i) => i), [left, right]).paddingInner(0.28).paddingOuter(0.14).round(true)
  const wide = Math.min(outer.bandwidth(), series.length * frame.text * 5.5)
  const start = Math.round((outer.bandwidth() - wide) / 2)
  const inner = scaleBand(series.map((_, i) => i), [start, start + wide]).paddingInner(0.08).round(true)
  return {outer, inner}
}

type Bands = ReturnType<typeof layoutBands>

function fits({groups, series}: ColumnsChart, frame: Frame, {outer, inner}: Bands): boolean {
  const room = series.length > 1 ? inner.step() : outer.step() - 6
  const named = groups.every(({label}) => wordsFit(label, outer.step() - 6, frame.text) && nameLines(label, outer, frame).length < 4)
  return named && groups.every(({data}) => data.every(({label}, i) => labelWidth(label, series[i]!.tone, frame.text) <= room - 2))
}

function seriesNamesFit({series}: ColumnsChart, frame: Frame, inner: ScaleBand<number>): boolean {
  return widestText(series.map(({label}) => label), frame.small) <= inner.step() - 3
}

function nameLines(label: string, outer: ScaleBand<number>, frame: Frame): string[] {
  return wrap(label, {width: outer.step() - 6, size: frame.text})
}

function drawMarks({chart, outer, inner, y}: Standing, i: number): Element {
  const {className, ...fill} = markInk(chart.series[i]!)
  const rects = chart.groups.flatMap(({data}, g) => {
    const datum = data[i]
    if (!datum || datum.value === null) return []
    const x = outer(g)! + inner(i)!
    return drawRect(x, y(0), x + inner.bandwidth(), y(datum.value), factsOf(datum))
  })
  return group(className, fill, rects)
}

function drawLabels({chart, frame, outer, inner, y}: Standing, i: number): Element {
  const {tone} = chart.series[i]!
  const texts = chart.groups.flatMap(({data}, g) => {
    const datum = data[i]
    if (!datum) return []
    const x = outer(g)! + inner(i)! + inner.bandwidth() / 2
    return drawText(x, labelBaseline(datum.value, y(datum.value ?? 0), frame), datum.label, datum.value === null ? factsOf(datum) : {})
  })
  return group(`label ${tone}`, {...labelInk(tone), textAnchor: 'middle'}, texts)
}

/** Under the columns: the series' names, unless a key gives them, and the groups'. */
function drawGroupNames(chart: ColumnsChart, frame: Frame, {outer, inner}: Bands, keyed: boolean) {
  const named = chart.series.length > 1 && !keyed
  const lines = chart.groups.map(({label}) => nameLines(label, outer, frame))
  const first = (named ? frame.small * 1.45 : 0) + frame.text * 1.25
  const seriesNames = (bottom: number) =>
    chart.groups.flatMap((_, g) =>
      chart.series.map(({label}, i) => drawText(outer(g)! + inner(i)! + inner.bandwidth() / 2, bottom + frame.small * 1.3, label))
    )
  const draw = (bottom: number) => [
    ...(named ? [group(undefined, {fontSize: frame.small, fill: ink.muted, textAnchor: 'middle'}, seriesNames(bottom))] : []),
    group(undefined, {textAnchor: 'middle'}, lines.flatMap((each, g) =>
      each.map((line, j) => drawText(outer(g)! + outer.bandwidth() / 2, bottom + first + j * frame.text * 1.2, line))
    ))
  ]
  return {draw, height: Math.ceil(first + (Math.max(...lines.map(({length}) => length)) - 1) * frame.text * 1.2 + frame.text * 0.3)}
}
