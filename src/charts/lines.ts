import {extent, line, scalePoint} from 'd3'
import type {ScalePoint} from 'd3'
import {s} from 'hastscript'
import type {Element} from 'hast'
import type {Datum, Line, LinesChart} from './chart.ts'
import {drawAxisUp, drawZeroLine, fitScale, makeTicks, startOfPlot} from './axis.ts'
import {heightOf} from './columns.ts'
import {drawPeriods} from './line-periods.ts'
import {dodge} from './dodge.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawText, factsOf, group, px} from './ink.ts'
import {dashes, hues} from './palette.ts'
import type {Plot} from './plot.ts'
import {widestText} from './text-width.ts'
import {wrap} from './wrap.ts'

interface Layout {
  chart: LinesChart
  frame: Frame
  x: ScalePoint<number>
  y: (value: number) => number
  names: string[][]
  ends: readonly [number, number]
}

/** Lines over the periods, each named at its end with its last figure; nil leaves a gap. */
export function drawLines(chart: LinesChart, frame: Frame, box: Box): Plot {
  const domain = domainOf(chart)
  const ticks = makeTicks(domain, 5, chart.unit)
  const left = startOfPlot(ticks, frame, box)
  const nameWidth = Math.min(widestText(chart.series.map(({label}) => label), frame.text) + 1, box.width * 0.3)
  const names = chart.series.map(({label}) => wrap(label, {width: nameWidth, size: frame.text}))
  const figures = widestText(chart.series.map((each) => lastOf(each)?.label ?? ''), frame.text, 'semibold')
  const right = Math.floor(box.x + box.width - Math.max(figures, widestText(names.flat(), frame.text)) - 10)
  const x = scalePoint(chart.periods.map((_, i) => i), [left + frame.text, right]).round(true).padding(chart.periods.length > 1 ? 0 : 0.5)
  const below = Math.ceil(frame.small * 1.7)
  const height = (box.height ?? heightOf(frame)) - below
  const bottom = box.y + height
  const scale = fitScale(domain, [0, height], domain.map((value) => ({value, before: 4, after: frame.text * 0.8})))
  const layout = {chart, frame, x, y: (value: number) => bottom - scale(value), names, ends: [box.y, bottom] as const}
  const nodes = [
    drawAxisUp(ticks, layout.y, [left, right], frame),
    ...(domain[0] <= 0 && domain[1] >= 0 ? [drawZeroLine(`M${px(left)},${px(layout.y(0))}H${px(right)}`)] : []),
    drawPeriods(chart.periods, x, bottom, frame, [box.x, box.x + box.width]),
    ...chart.series.flatMap((each) => drawSeries(layout, each)),
    ...drawEnds(layout)
  ]
  return {nodes, height: height + below}
}

/** Zero belongs to the axis unless all figures are far from it. */
function domainOf({series}: LinesChart): [number, number] {
  const [low = 0, high = 0] = extent(series.flatMap(({data}) => data.flatMap(({value}) => value ?? [])))
  const spread = high - low
  if (low > 0 && spread < low * 0.6 && spread > 0) return [low - spread * 0.25, high]
  if (high < 0 && spread < -high * 0.6 && spread > 0) return [low, high + spread * 0.25]
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)]
}

function lastOf({data}: Line): Datum | undefined {
  return data.findLast(({value}) => value !== null)
}

function drawSeries({chart, x, y}: Layout, {hue, tone, data}: Line): Element[] {
  const color = hues[hue][tone]
  const place = line<Datum>().defined(({value}) => value !== null).x((_, i) => x(i)!).y(({value}) => y(value!)).digits(2)
  const points = data.flatMap((datum, i) =>
    datum.value === null ? [] : s('circle', {cx: px(x(i)!), cy: px(y(datum.value)), r: 3, ...factsOf(datum)}))
  const dash = chart.series.length > 1 && dashes[hue] ? {strokeDasharray: dashes[hue]} : {}
  const path = drawPath(place(data) ?? '', {fill: 'none', stroke: color, strokeWidth: 2.25, ...dash})
  return [group(`mark line ${hue} ${tone}`, {fill: color}, data.length ? [path, ...points] : [])]
}

/** At the end of each line its figure and name, moved apart. */
function drawEnds({chart, frame, x, y, names, ends}: Layout): Element[] {
  const step = frame.text * 1.15
  const shown = chart.series.map((series, i) => ({series, lines: names[i]!, last: lastOf(series)})).filter(({last}) => last)
  const items = shown.map(({lines, last}) => ({at: y(last!.value!), size: step * (lines.length + 1) + 2}))
  const left = x(chart.periods.length - 1)! + 9
  const places = dodge(items, [ends[0] - frame.text, ends[1] + frame.text * 0.3])
  const tops = places.map((middle, i) => middle - items[i]!.size / 2 + step * 0.8)
  const figures = shown.map(({last}, i) => drawText(left, tops[i]!, last!.label))
  const words = shown.flatMap(({lines}, i) => lines.map((each, j) => drawText(left, tops[i]! + (j + 1) * step, each)))
  return [group('label current', {fontWeight: 600}, figures), group('names', {}, words)]
}
