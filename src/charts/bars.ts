import type {Element} from 'hast'
import type {BarsChart, ColumnsChart, Group, Series, Unit} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Reach, Scale} from './axis.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, drawText, factsOf, group} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, layoutRows} from './rows.ts'
import type {Rows} from './rows.ts'
import {drawKey, labelInk, labelWidth, markInk} from './series.ts'
import {textWidth} from './text-width.ts'

/** What lying bars need of a chart; columns that do not fit give the same. */
export type Lying = Pick<BarsChart | ColumnsChart, 'unit' | 'series' | 'groups'>

interface Panel {
  groups: readonly Group[]
  series: readonly Series[]
  unit: Unit
  rows: Rows
  scale: Scale
  frame: Frame
  box: Box
}

const between = 28

/** Lying bars, last year above this year; they flow into several panels of one scale where one is too low. */
export function drawBars(chart: Lying, frame: Frame, box: Box): Plot {
  const count = countPanels(chart, frame, box)
  const plain = layoutPanels(chart, frame, box, count)
  if (chart.series.length < 2 || namesFitInside(plain[0]!)) return drawPanels(plain, box)
  const key = drawKey(chart.series.map((each) => ({label: each.label, attributes: markInk(each)})), frame, box)
  const lower = {...box, y: box.y + key.height, height: box.height === null ? null : box.height - key.height}
  const {nodes, height} = drawPanels(layoutPanels(chart, frame, lower, countPanels(chart, frame, lower)), lower)
  return {nodes: [...key.nodes, ...nodes], height: height + key.height}
}

function countPanels(chart: Lying, frame: Frame, box: Box): number {
  const most = Math.max(1, Math.floor((box.width + between) / (190 + between)))
  for (let count = 1; count <= most; count++) {
    const panels = layoutPanels(chart, frame, box, count)
    if (panels.every(({rows, scale}) => rows.every === 1 && Math.abs(scale.range()[1]! - scale.range()[0]!) > 60)) return count
  }
  return 1
}

function layoutPanels({groups, series, unit}: Lying, frame: Frame, box: Box, count: number): Panel[] {
  const size = Math.ceil(groups.length / count)
  const width = (box.width - (count - 1) * between) / count
  const domain = domainFromZero(groups.flatMap(({data}) => data.map(({value}) => value)))
  return Array.from({length: count}, (_, i) => {
    const own = groups.slice(i * size, (i + 1) * size)
    const panelBox = {...box, x: box.x + i * (width + between), width}
    const rows = layoutPanelRows(own, size, series.length, frame, panelBox)
    const reaches = rows.every > 1 ? [] : groups.flatMap((each) => reachesOf(each, series, frame))
    const scale = fitScale(domain, [rows.left, panelBox.x + width], reaches)
    return {groups: own, series, unit, rows, scale, frame, box: panelBox}
  })
}

/** A last panel that is not full keeps the rows of the others: empty rows are laid out and then left out. */
function layoutPanelRows(groups: readonly Group[], size: number, lanes: number, frame: Frame, box: Box): Rows {
  const axis = Math.ceil(frame.small * 1.7)
  const names = Array.from({length: size}, (_, i) => groups[i]?.label ?? '')
  const inner = {...box, y: box.y + axis, height: box.height === null ? null : box.height - axis}
  const rows = layoutRows({names, lanes, frame, box: inner})
  return {...rows, rows: rows.rows.slice(0, groups.length)}
}

function reachesOf({data}: Group, series: readonly Series[], frame: Frame): Reach[] {
  return data.map(({value, label}, i) => {
    const reach = 5 + labelWidth(label, series[i]!.tone, frame.text)
    return (value ?? 0) < 0 ? {value: value!, before: reach, after: 0} : {value: value ?? 0, before: 0, after: reach}
  })
}

function drawPanels(panels: readonly Panel[], box: Box): Plot {
  const bottom = Math.max(...panels.map(({rows}) => rows.bottom))
  return {nodes: panels.map((panel) => group('panel', {}, drawPanel(panel, bottom))), height: bottom - box.y}
}

function drawPanel(panel: Panel, bottom: number): Element[] {
  const {rows, scale, unit, frame, box} = panel
  const top = box.y + Math.round(frame.small * 1.35)
  const ticks = ticksAlong(scale, unit, frame.small, [box.x, box.x + box.width])
  const zero = drawZeroAlong({...rows, bottom}, scale(0), top, (panel.series.length - 1) * rows.lane + rows.bar)
  const inside = namesFitInside(panel) ? drawSeriesNames(panel) : []
  return [
    drawAxisAlong(ticks, scale, [top, bottom], frame),
    drawNames(rows, frame, box),
    ...panel.series.map((_, i) => drawMarks(panel, i)),
    zero,
    ...inside,
    // Too thin to be labelled, bars are read off the axis.
    ...(rows.every > 1 ? [] : panel.series.map((_, i) => drawLabels(panel, i)))
  ]
}

function laneTop({rows}: Panel, row: number, lane: number): number {
  return rows.rows[row]!.top + lane * rows.lane
}

function drawMarks(panel: Panel, lane: number): Element {
  const {groups, series, rows, scale} = panel
  const {className, ...fill} = markInk(series[lane]!)
  const rects = groups.flatMap(({data}, row) => {
    const datum = data[lane]
    if (!datum || datum.value === null) return []
    const top = laneTop(panel, row, lane)
    return drawRect(scale(0), top, scale(datum.value), top + rows.bar, factsOf(datum))
  })
  return group(className, fill, rects)
}

function drawLabels(panel: Panel, lane: number): Element {
  const {groups, series, rows, scale, frame} = panel
  const texts = groups.flatMap(({data}, row) => {
    const datum = data[lane]
    if (!datum) return []
    const y = laneTop(panel, row, lane) + rows.bar / 2 + frame.text * 0.33
    const negative = (datum.value ?? 0) < 0
    const x = scale(datum.value ?? 0) + (negative ? -5 : 5)
    return drawText(x, y, datum.label, {...(negative && {textAnchor: 'end'}), ...(datum.value === null && factsOf(datum))})
  })
  return group(`label ${series[lane]!.tone}`, labelInk(series[lane]!.tone), texts)
}

/** The first row's bars hold the names of their series, where all are long and thick enough. */
function namesFitInside(panel: Panel): boolean {
  const {groups, series, rows, scale, frame} = panel
  const {data} = groups[0]!
  return series.length > 1 && rows.bar >= frame.small * 1.1 && rows.every === 1 && series.every(({label}, i) => {
    const long = scale(data[i]?.value ?? 0) - scale(0)
    return long >= textWidth(label, frame.small) + 12
  })
}

function drawSeriesNames(panel: Panel): Element[] {
  const {series, rows, scale, frame} = panel
  return series.map(({label, tone}, lane) => {
    const y = laneTop(panel, 0, lane) + rows.bar / 2 + frame.small * 0.33
    const fill = tone === 'current' ? '#ffffff' : ink.text
    return drawText(scale(0) + 6, y, label, {className: `on-${tone}`, fontSize: frame.small, fill})
  })
}
