import type {Element} from 'hast'
import type {BridgeChart} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Reach, Scale} from './axis.ts'
import {groupMarks, pointsDown} from './bridge-levels.ts'
import type {Span} from './bridge-levels.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, layoutRows, sizeOf} from './rows.ts'
import type {Rows} from './rows.ts'
import {labelInk} from './series.ts'
import {textWidth, widestText} from './text-width.ts'

interface Lying {
  chart: BridgeChart
  spans: readonly Span[]
  frame: Frame
  rows: Rows
  scale: Scale
  box: Box
}

/** The bridge with a row for each step; all spans decide the scale, those of charts that share it too. */
export function drawLyingBridge(chart: BridgeChart, spans: readonly Span[], all: readonly Span[], frame: Frame, box: Box): Plot {
  const axis = Math.ceil(frame.small * 1.7)
  const inner = {...box, y: box.y + axis, height: box.height === null ? null : box.height - axis}
  const rows = layoutRows({names: chart.steps.map(({label}) => label), lanes: 1, frame, box: inner})
  const domain = domainFromZero(all.flatMap(({from, to}) => [from, to]))
  const scale = fitScale(domain, [rows.left, box.x + box.width], all.flatMap((span) => reachesOf(span, rows)))
  const ends = [box.y + Math.round(frame.small * 1.35), rows.bottom] as const
  const lying = {chart, spans, frame, rows, scale, box}
  const nodes = [
    drawAxisAlong(ticksAlong(scale, chart.unit, frame.small, [box.x, box.x + box.width]), scale, ends, frame),
    drawNames(rows, frame, box),
    drawConnectors(lying),
    ...groupMarks(spans, chart.sense, (span, i) => drawMark(lying, span, i)),
    drawZeroAlong(rows, scale(0), ends[0], rows.bar),
    ...drawLabels(lying)
  ]
  return {nodes, height: rows.bottom - box.y}
}

/** Room for the figure of a total at its end, for that of a step at both: which one is seen when the scale is fitted. */
function reachesOf(span: Span, rows: Rows): Reach[] {
  const reach = 5 + labelWidth(span, rows)
  const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)]
  const both = [{value: low, before: reach, after: 0}, {value: high, before: 0, after: reach}]
  return both.filter((_, i) => span.step.role === 'delta' || pointsDown(span) === (i === 0))
}

function labelWidth({step}: Span, {text}: Rows): number {
  return textWidth(step.datum.label, text, step.role === 'delta' ? 'regular' : 'semibold')
}

function drawMark({rows, scale}: Lying, {step, from, to}: Span, i: number): Element {
  const {top} = rows.rows[i]!
  if (step.datum.value === null) return drawPath(`M${px(scale(to))},${px(top)}v${px(rows.bar)}`, factsOf(step.datum))
  return drawRect(scale(from), top, scale(to), top + rows.bar, factsOf(step.datum))
}

/** From the level that one step reaches to where the next begins, not through a name that stands between. */
function drawConnectors({spans, rows, scale, box}: Lying): Element {
  const d = spans.slice(0, -1).map(({to}, i) => {
    const [x, from, until] = [scale(to), rows.rows[i]!.top + rows.bar, rows.rows[i + 1]!.top]
    const crossed = rows.left === box.x && x < box.x + widestText(rows.rows[i + 1]!.lines, rows.text) + 3
    return crossed ? `M${px(x)},${px(from)}v3M${px(x)},${px(until - 3)}v3` : `M${px(x)},${px(from)}v${px(until - from)}`
  })
  return drawPath(d.join(''), {className: 'connector', stroke: ink.connector})
}

function drawLabels({spans, rows, scale, frame}: Lying): Element[] {
  const draw = (total: boolean) => spans.flatMap((span, i) => {
    if ((span.step.role !== 'delta') !== total || rows.figures === 'none') return []
    const y = rows.rows[i]!.top + rows.bar / 2 + rows.text * 0.33
    const {x, left} = placeLabel(span, scale, rows)
    return drawText(x, y, span.step.datum.label, left ? {textAnchor: 'end'} : {})
  })
  const size = sizeOf(rows, frame)
  return [group('label', size, draw(false)), group('label current', {...labelInk('current'), ...size}, draw(true))]
}

/** Beyond the end of the step, or before its beginning where zero would strike the figure through. */
function placeLabel(span: Span, scale: Scale, rows: Rows): {x: number; left: boolean} {
  const width = labelWidth(span, rows)
  const left = pointsDown(span)
  const near = scale(span.to) + (left ? -5 : 5)
  const isStruck = left ? near > scale(0) && near - width < scale(0) + 5 : near < scale(0) && near + width > scale(0) - 5
  return isStruck && span.step.role === 'delta' ? {x: scale(span.from) + (left ? 5 : -5), left: !left} : {x: near, left}
}
