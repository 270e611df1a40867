import type {Element} from 'hast'
import type {Stack, StackedChart, Tone} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Scale} from './axis.ts'
import {familyOf} from './chart-caption.ts'
import {dodge} from './dodge.ts'
import type {Box, Frame} from './frame.ts'
import {drawText, factsOf, group, px} from './ink.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, layoutRows, sizeOf} from './rows.ts'
import type {Rows} from './rows.ts'
import {drawKey, labelInk} from './series.ts'
import {drawLayer, drawNet, extentOf, netOf, tonesOf, toSegments, totalFacts, totalWords} from './stack-layers.ts'
import type {LayerBar} from './stack-layers.ts'
import {textWidth} from './text-width.ts'

interface Lying {
  chart: StackedChart
  stacks: readonly Stack[]
  frame: Frame
  box: Box
  rows: Rows
  scale: Scale
}

/** Stacks that lie, each under its name, the figures of its layers below it, the layers' names in a key. */
export function drawLyingStacks(chart: StackedChart, frame: Frame, box: Box): Plot {
  const key = drawKey(chart.layers.map((layer) => ({label: layer.label, draw: (swatch) => drawLayer(layer, tonesOf(chart).at(-1)!, [swatch], true)})), frame, box)
  const above = key.height + Math.ceil(frame.small * 1.7)
  const stacks = chart.groups.flatMap((each) => each.stacks)
  const others = (chart.alike ?? []).flatMap(namesOf)
  const rows = thicken(layoutRows({names: namesOf(chart), others, lanes: 2, frame, box: {...box, y: box.y + above, height: box.height === null ? null : box.height - above}}))
  const all = familyOf(chart).flatMap(({groups}) => groups.flatMap((each) => each.stacks))
  const reaches = all.map((stack) => ({
    value: topOf(stack),
    before: 0,
    after: stack.total ? 5 + textWidth(totalWords(stack), rows.text, 'semibold') : 0
  }))
  const domain = domainFromZero(all.flatMap(extentOf))
  const scale = fitScale(domain, [rows.left, box.x + box.width], reaches)
  const lying = {chart, stacks, frame, box, rows, scale}
  const ends = [box.y + key.height + Math.round(frame.small * 1.35), rows.bottom] as const
  const nodes = [
    ...key.nodes,
    drawAxisAlong(ticksAlong(scale, chart.unit, frame.small, [box.x, box.x + box.width]), scale, ends, frame),
    drawNames(rows, frame, box),
    ...chart.layers.flatMap((layer, i) => tonesOf(chart).map((tone) => drawLayer(layer, tone, barsOf(lying, i, tone), true))),
    // Bar by bar: figures stand between them. Where nothing is below zero the bars show it themselves.
    ...(domain[0] < 0 ? [drawZeroAlong({...rows, beside: false}, scale(0), ends[0], rows.bar)] : []),
    drawFigures(lying),
    ...drawTotals(lying)
  ]
  return {nodes, height: rows.bottom - box.y}
}

/** The bars take what their figures leave of the two lanes. */
function thicken(rows: Rows): Rows {
  return rows.figures === 'all' ? {...rows, bar: Math.max(rows.bar, Math.round(2 * rows.lane - rows.text * 1.4))} : rows
}

/** Each stack's name: its group's, and its own within it. */
function namesOf({groups}: StackedChart): string[] {
  return groups.flatMap(({label, stacks}) => stacks.map((stack) => [label, stack.label].filter(Boolean).join(', ')))
}

function barsOf({stacks, rows, scale}: Lying, i: number, tone: Tone): LayerBar[] {
  return stacks.flatMap((stack, row) => {
    const segment = toSegments(stack)[i]
    if (!segment || segment.datum.value === null || stack.tone !== tone) return []
    const {top} = rows.rows[row]!
    return {datum: segment.datum, x0: scale(segment.from), y0: top, x1: scale(segment.to), y1: top + rows.bar}
  })
}

/** Under each layer its figure, moved along where layers are thin; left out where not even that makes room. */
function drawFigures({stacks, rows, scale, box, frame}: Lying): Element {
  const texts = stacks.flatMap((stack, row) => {
    const segments = toSegments(stack)
    const items = segments.map(({from, to, datum}, i) => ({at: (scale(from) + scale(to)) / 2 + i * 0.001, size: textWidth(datum.label, rows.text) + 8}))
    const room = box.x + box.width - rows.left
    if (rows.figures !== 'all' || items.reduce((sum, {size}) => sum + size, 0) > room) return []
    const y = rows.rows[row]!.top + rows.bar + rows.text * 0.95
    return dodge(items, [rows.left - 4, box.x + box.width + 4]).map((x, i) => {
      const {datum} = segments[i]!
      return drawText(x, y, datum.label, datum.value === null ? factsOf(datum) : {})
    })
  })
  return group('label', {textAnchor: 'middle', ...sizeOf(rows, frame)}, texts)
}

function drawTotals({stacks, rows, scale, frame}: Lying): Element[] {
  const ticks = stacks.flatMap((stack, row) => {
    const net = netOf(stack)
    return net === undefined ? [] : drawNet(`M${px(scale(net))},${px(rows.rows[row]!.top - 2)}v${px(rows.bar + 4)}`, stack.total!)
  })
  const totals = stacks.flatMap((stack, row) => {
    if (!stack.total || rows.figures === 'none') return []
    const own = netOf(stack) === undefined ? totalFacts(stack) : {}
    return drawText(scale(topOf(stack)) + 5, rows.rows[row]!.top + rows.bar / 2 + rows.text * 0.33, totalWords(stack), own)
  })
  return totals.length ? [...ticks, group('label current', {...labelInk('current'), ...sizeOf(rows, frame)}, totals)] : []
}

/** The upper end of a stack's layers. */
function topOf({total: _, ...stack}: Stack): number {
  return Math.max(0, ...extentOf(stack).map(Number))
}
