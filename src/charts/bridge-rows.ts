import type {Element} from 'hast'
import type {BridgeChart} from './chart.ts'
import {domainFromZero, drawAxisAlong, drawZeroLine, fitScale, ticksAlong} from './axis.ts'
import type {Reach, Scale} from './axis.ts'
import {pointsDown, stepInk} from './bridge-levels.ts'
import type {Span} from './bridge-levels.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, layoutRows} from './rows.ts'
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

/** The bridge with a row for each step. */
export function drawLyingBridge(chart: BridgeChart, spans: readonly Span[], frame: Frame, box: Box): Plot {
  const axis = frame.small * 1.7
  const inner = {...box, y: box.y + axis, height: box.height === null ? null : box.height - axis}
  const rows = layoutRows({names: chart.steps.map(({label}) => label), lanes: 1, frame, box: inner})
  const domain = domainFromZero(spans.flatMap(({from, to}) => [from, to]))
  const scale = fitScale(domain, [rows.left, box.x + box.width], spans.map((span) => reachOf(span, frame)))
  const ends = [box.y + frame.small * 1.35, rows.bottom] as const
  const lying = {chart, spans, frame, rows, scale, box}
  const nodes = [
    drawAxisAlong(ticksAlong(scale, chart.unit, frame.small, [box.x, box.x + box.width]), scale, ends, frame),
    drawNames(rows, frame, box),
    drawConnectors(lying),
    ...spans.map((span, i) => drawMark(lying, span, i)),
    drawZeroLine(`M${px(scale(0))},${px(ends[0])}V${px(ends[1])}`),
    ...drawLabels(lying)
  ]
  return {nodes, height: rows.bottom - box.y}
}

function reachOf(span: Span, frame: Frame): Reach {
  const reach = 5 + textWidth(span.step.datum.label, frame.text, 'semibold')
  const down = pointsDown(span)
  return {value: span.to, before: down ? reach : 0, after: down ? 0 : reach}
}

function drawMark({chart, rows, scale}: Lying, {step, from, to}: Span, i: number): Element {
  const {top} = rows.rows[i]!
  if (step.datum.value === null) return drawPath(`M${px(scale(to))},${px(top)}v${px(rows.bar)}`, {stroke: ink.connector, ...factsOf(step.datum)})
  return drawRect(scale(from), top, scale(to), top + rows.bar, {...stepInk(step, chart.sense), ...factsOf(step.datum)})
}

/** From the level that one step reaches to where the next begins, not through a name that stands between. */
function drawConnectors({spans, rows, scale, frame, box}: Lying): Element {
  const d = spans.slice(0, -1).map(({to}, i) => {
    const [x, from, until] = [scale(to), rows.rows[i]!.top + rows.bar, rows.rows[i + 1]!.top]
    const crossed = rows.left === box.x && x < box.x + widestText(rows.rows[i + 1]!.lines, frame.text) + 3
    return crossed ? `M${px(x)},${px(from)}v3M${px(x)},${px(until - 3)}v3` : `M${px(x)},${px(from)}V${px(until)}`
  })
  return drawPath(d.join(''), {className: 'connector', stroke: ink.connector})
}

function drawLabels({spans, rows, scale, frame}: Lying): Element[] {
  const draw = (total: boolean) => spans.flatMap((span, i) => {
    if ((span.step.role !== 'delta') !== total || i % rows.every) return []
    const down = pointsDown(span)
    const y = rows.rows[i]!.top + rows.bar / 2 + frame.text * 0.33
    return drawText(scale(span.to) + (down ? -5 : 5), y, span.step.datum.label, down ? {textAnchor: 'end'} : {})
  })
  return [group('label', {}, draw(false)), group('label current', labelInk('current'), draw(true))]
}
