import {extent, line, scalePoint} from 'd3'
import type {Element} from 'hast'
import type {Datum, Line, LinesChart} from './chart.ts'
import {drawAxisUp, drawZeroLine, fitScale, startOfPlot, ticksUp} from './axis.ts'
import {familyOf} from './chart-caption.ts'
import {heightOf} from './columns.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, factsOf, group, px} from './ink.ts'
import {drawEnds, drawStarts, layoutEnds, roomBefore} from './line-ends.ts'
import {drawPeriods} from './line-periods.ts'
import {dashes} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawPoint, shapesOf} from './point-shapes.ts'
import {markInk} from './series.ts'

/** Lines in their places. */
export interface Layout {
  chart: LinesChart
  shapes: readonly number[]
  x: (i: number) => number
  y: (value: number) => number
}

/** Lines over the periods, each named at its end with its last figure, and between two periods with both; nil leaves a gap. */
export function drawLines(chart: LinesChart, frame: Frame, box: Box): Plot {
  const domain = domainOf(familyOf(chart).flatMap(({series}) => series))
  const ticks = ticksUp(domain, chart.unit, frame, box, chart.periods.length > 2)
  const left = startOfPlot(ticks, frame, box)
  const ends = layoutEnds(chart, frame, box)
  const right = Math.floor(box.x + box.width - ends.width - 1)
  const points = scalePoint(chart.periods.map((_, i) => i), [left + roomBefore(chart, frame), right]).round(true).padding(chart.periods.length > 1 ? 0 : 0.5)
  const below = Math.ceil(frame.small * 1.7)
  const height = (box.height ?? heightOf(frame)) - below
  const bottom = box.y + height
  const scale = fitScale(domain, [0, height], domain.map((value) => ({value, before: 4, after: frame.text * 0.8})))
  const layout = {chart, shapes: shapesOf(chart.series), x: (i: number) => points(i)!, y: (value: number) => bottom - scale(value)}
  const nodes = [
    drawAxisUp(ticks, layout.y, [left, right], frame, chart.periods.length > 2),
    ...(domain[0] <= 0 && domain[1] >= 0 ? [drawZeroLine(`M${px(left)},${px(layout.y(0))}H${px(right)}`)] : []),
    drawPeriods(chart.periods, points, bottom, frame, [box.x, box.x + box.width]),
    ...chart.series.map((_, i) => drawSeries(layout, i)),
    ...drawStarts(layout, frame, [box.y, bottom]),
    ...drawEnds(chart, ends, layout.shapes, frame, layout.x, layout.y, [box.y, bottom])
  ]
  return {nodes, height: height + below}
}

/** Zero belongs to the axis unless all figures are far from it. */
function domainOf(series: readonly Line[]): [number, number] {
  const [low = 0, high = 0] = extent(series.flatMap(({data}) => data.flatMap(({value}) => value ?? [])))
  const spread = high - low
  if (low > 0 && spread < low * 0.6 && spread > 0) return [low - spread * 0.25, high]
  if (high < 0 && spread < -high * 0.6 && spread > 0) return [low, high + spread * 0.25]
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)]
}

function drawSeries({chart, shapes, x, y}: Layout, i: number): Element {
  const {hue, tone, data} = chart.series[i]!
  const {className, fill} = markInk({hue, tone})
  const place = line<Datum>().defined(({value}) => value !== null).x((_, at) => x(at)).y(({value}) => y(value!)).digits(2)
  const points = data.flatMap((datum, at) => (datum.value === null ? [] : drawPoint(shapes[i]!, x(at), y(datum.value), factsOf(datum))))
  const dash = chart.series.length > 1 ? {strokeDasharray: dashes[shapes[i]!]} : {}
  const quiet = data.find(({isQuiet}) => isQuiet)
  const path = drawPath(place(data) ?? '', {fill: 'none', stroke: fill, strokeWidth: 2.25, ...(quiet && {opacity: factsOf(quiet)['opacity']}), ...dash})
  return group(`${className} line`, {fill}, data.length ? [path, ...points] : [])
}
