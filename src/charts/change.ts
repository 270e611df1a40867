import type {Element} from 'hast'
import type {ChangeChart, Datum, Measure} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Scale} from './axis.ts'
import {familyOf} from './chart-caption.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, element, factsOf, group, px} from './ink.ts'
import {judge, verdicts} from './palette.ts'
import type {Verdict} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, layoutRows, sizeOf} from './rows.ts'
import type {Rows} from './rows.ts'
import {textWidth} from './text-width.ts'

type Side = 'absolute' | 'percent'

interface Panel {
  chart: ChangeChart
  side: Side
  measure: Measure
  rows: Rows
  frame: Frame
  box: Box
  scale: Scale
}

const between = 20

/** Changes beside their names: absolute ones as bars, percents as pins, each good or bad by colour and by sign. */
export function drawChange(chart: ChangeChart, frame: Frame, box: Box): Plot {
  const above = Math.ceil(frame.small * 3.2)
  const inner = {...box, y: box.y + above, height: box.height === null ? null : box.height - above}
  const rows = layoutRows({names: chart.rows.map(({label}) => label), lanes: 1, panels: sidesOf(chart).length, frame, box: inner})
  const panels = layoutPanels(chart, frame, box, rows)
  const nodes = [drawNames(rows, frame, box), ...panels.map((panel) => group('panel', {}, drawPanel(panel)))]
  return {nodes, height: rows.bottom - box.y}
}

function layoutPanels(chart: ChangeChart, frame: Frame, box: Box, rows: Rows): Panel[] {
  const sides = sidesOf(chart)
  const width = Math.floor((box.x + box.width - rows.left - (sides.length - 1) * between) / sides.length)
  return sides.map((side, i) => {
    const panelBox = {...box, x: rows.left + i * (width + between), width}
    const data = familyOf(chart).flatMap((each) => each.rows.map((row) => row[side]))
    const domain = domainFromZero(data.map(({value}) => value))
    const scale = fitScale(domain, [panelBox.x, panelBox.x + width], data.map((datum) => reachOf(datum, side, rows)))
    return {chart, side, measure: chart[side]!, rows, frame, box: panelBox, scale}
  })
}

function sidesOf(chart: ChangeChart): Side[] {
  return (['absolute', 'percent'] as const).filter((side) => chart[side])
}

function reachOf({value, label}: Datum, side: Side, {text}: Rows) {
  const reach = gapOf(side) + textWidth(label, text)
  return (value ?? 0) < 0 ? {value: value!, before: reach, after: 0} : {value: value ?? 0, before: 0, after: reach}
}

/** A pin's head needs room before its figure. */
function gapOf(side: Side): number {
  return side === 'percent' ? 9 : 5
}

function drawPanel(panel: Panel): Element[] {
  const {side, measure, rows, frame, box, scale} = panel
  const top = box.y + Math.round(frame.small * 2.85)
  const ticks = ticksAlong(scale, measure.unit, frame.small, [Math.max(frame.margin, box.x - between / 2), box.x + box.width + (side === 'absolute' ? between / 2 : 0)])
  const title = drawText(box.x, box.y + frame.small * 0.8, measure.title, {className: 'axis-title', fontSize: frame.small, fontWeight: 600})
  const marks = (['favourable', 'unfavourable', 'neutral'] as const).flatMap((verdict) => drawMarks(panel, verdict))
  return [
    title,
    drawAxisAlong(ticks, scale, [top, rows.bottom], frame),
    ...marks,
    drawZeroAlong(rows, scale(0), top, rows.bar),
    ...drawLabels(panel)
  ]
}

function drawMarks(panel: Panel, verdict: Verdict): Element[] {
  const {chart, side} = panel
  const marks = chart.rows.flatMap((row, i) => {
    const datum = row[side]
    if (datum.value === null || judge(datum.value, row.sense) !== verdict) return []
    return side === 'percent' ? drawHead(panel, datum, i) : drawBar(panel, datum, i)
  })
  if (!marks.length) return []
  const color = verdicts[verdict]
  if (side === 'absolute') return [group(`mark ${verdict}`, {fill: color}, marks)]
  const stems = drawPath(chart.rows.map((row, i) => (judge(row.percent.value, row.sense) === verdict ? stemOf(panel, row.percent, i) : '')).join(''))
  return [group(`mark ${verdict}`, {fill: color, stroke: color, strokeWidth: 2}, [stems, ...marks])]
}

function drawBar({rows, scale}: Panel, datum: Datum, i: number): Element {
  const {top} = rows.rows[i]!
  return drawRect(scale(0), top, scale(datum.value!), top + rows.bar, factsOf(datum))
}

function drawHead({rows, scale}: Panel, datum: Datum, i: number): Element {
  return element('circle', {cx: px(scale(datum.value!)), cy: px(rows.rows[i]!.top + rows.bar / 2), r: 3, ...factsOf(datum)})
}

function stemOf({rows, scale}: Panel, {value}: Datum, i: number): string {
  return value === null ? '' : `M${px(scale(0))},${px(rows.rows[i]!.top + rows.bar / 2)}H${px(scale(value))}`
}

/** The figures left of their marks, then those right of them. */
function drawLabels(panel: Panel): Element[] {
  const {chart, side, rows, frame} = panel
  if (rows.figures === 'none') return []
  return [-1, 1].flatMap((direction) => {
    const texts = chart.rows.flatMap((row, i) => ((row[side].value ?? 0) < 0 === direction < 0 ? drawLabel(panel, row[side], i, direction) : []))
    return texts.length ? group('label', {...sizeOf(rows, frame), ...(direction < 0 && {textAnchor: 'end'})}, texts) : []
  })
}

function drawLabel({side, rows, scale}: Panel, datum: Datum, i: number, direction: number): Element {
  const y = rows.rows[i]!.top + rows.bar / 2 + rows.text * 0.33
  return drawText(scale(datum.value ?? 0) + direction * gapOf(side), y, datum.label, datum.value === null ? factsOf(datum) : {})
}
