import type {Element} from 'hast'
import type {BarsChart, ColumnsChart, Group, Series, Unit} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Scale} from './axis.ts'
import {drawLabels, laneTop, reachesOf} from './bar-labels.ts'
import {familyOf} from './chart-caption.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, drawText, factsOf, group} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, hasFigure, layoutRows} from './rows.ts'
import type {Rows} from './rows.ts'
import {drawKey, keyItem, markInk} from './series.ts'
import {textWidth} from './text-width.ts'

/** What lying bars need of a chart; columns that do not fit give the same. */
export type Lying = BarsChart | ColumnsChart

/** A part of the groups beside others, all of one scale. */
export interface Panel {
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
  const key = drawKey(chart.series.map(keyItem), frame, box)
  const lower = {...box, y: box.y + key.height, height: box.height === null ? null : box.height - key.height}
  const {nodes, height} = drawPanels(layoutPanels(chart, frame, lower, countPanels(chart, frame, lower)), lower)
  return {nodes: [...key.nodes, ...nodes], height: height + key.height}
}

/** As few panels as let the rows be what they would like to be, or as near it as more panels bring them. */
function countPanels(chart: Lying, frame: Frame, box: Box): number {
  const most = Math.max(1, Math.floor((box.width + between) / (190 + between)))
  let best = {count: 1, strain: Infinity}
  for (let count = 1; count <= most && best.strain > 0; count++) {
    const panels = layoutPanels(chart, frame, box, count)
    const strain = Math.max(...panels.map(({rows}) => rows.strain))
    const isWide = panels.every(({scale}) => Math.abs(scale.range()[1]! - scale.range()[0]!) > 60)
    if (strain < best.strain && (count === 1 || isWide)) best = {count, strain}
  }
  return best.count
}

function layoutPanels(chart: Lying, frame: Frame, box: Box, count: number): Panel[] {
  const {groups, series, unit} = chart
  const all = familyOf<Lying>(chart).flatMap((each) => each.groups)
  const size = Math.ceil(groups.length / count)
  const width = (box.width - (count - 1) * between) / count
  const domain = domainFromZero(all.flatMap(({data}) => data.map(({value}) => value)))
  return Array.from({length: count}, (_, i) => {
    const own = groups.slice(i * size, (i + 1) * size)
    const panelBox = {...box, x: box.x + i * (width + between), width}
    const rows = layoutPanelRows(own, size, series.length, frame, panelBox)
    const reaches = all.flatMap((each) => reachesOf(each, series, rows))
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

function drawPanels(panels: readonly Panel[], box: Box): Plot {
  const bottom = Math.max(...panels.map(({rows}) => rows.bottom))
  return {nodes: panels.map((panel) => group('panel', {}, drawPanel(panel, bottom))), height: bottom - box.y}
}

function drawPanel(panel: Panel, bottom: number): Element[] {
  const {rows, scale, unit, frame, box} = panel
  const top = box.y + Math.round(frame.small * 1.35)
  const isRead = rows.figures === 'none'
  const ticks = ticksAlong(scale, unit, frame.small, [box.x, box.x + box.width], isRead)
  const zero = drawZeroAlong({...rows, bottom}, scale(0), top, (panel.series.length - 1) * rows.lane + rows.bar)
  const inside = namesFitInside(panel) ? drawSeriesNames(panel) : []
  return [
    drawAxisAlong(ticks, scale, [top, bottom], frame, isRead),
    drawNames(rows, frame, box),
    ...panel.series.map((_, i) => drawMarks(panel, i)),
    zero,
    ...inside,
    ...panel.series.flatMap((_, i) => (hasFigure(rows, i, panel.series.length) ? drawLabels(panel, i) : []))
  ]
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

/** The first row's bars hold the names of their series, where all are long and thick enough. */
function namesFitInside(panel: Panel): boolean {
  const {groups, series, rows, scale, frame} = panel
  const {data} = groups[0]!
  return series.length > 1 && rows.bar >= frame.small * 1.1 && rows.figures === 'all' && series.every(({label}, i) => {
    const long = scale(data[i]?.value ?? 0) - scale(0)
    return long >= textWidth(label, frame.small) + 12
  })
}

function drawSeriesNames(panel: Panel): Element[] {
  const {groups, series, rows, scale, frame} = panel
  return series.map(({label, tone: own}, lane) => {
    // A bar that stands back is as light as one of last year.
    const tone = groups[0]!.data[lane]?.isQuiet ? 'prior' : own
    const y = laneTop(panel, 0, lane) + rows.bar / 2 + frame.small * 0.33
    const fill = tone === 'current' ? '#ffffff' : ink.text
    return drawText(scale(0) + 6, y, label, {className: `on-${tone}`, fontSize: frame.small, fill})
  })
}
