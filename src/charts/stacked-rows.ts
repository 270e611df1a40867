import type {Element} from 'hast'
import type {Stack, StackedChart} from './chart.ts'
import {domainFromZero, drawAxisAlong, fitScale, ticksAlong} from './axis.ts'
import type {Scale} from './axis.ts'
import {dodge} from './dodge.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, drawText, factsOf, group} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawNames, drawZeroAlong, layoutRows} from './rows.ts'
import type {Rows} from './rows.ts'
import {drawKey, labelInk} from './series.ts'
import {definePatterns, extentOf, layerInk, prefixOf, toSegments} from './stack-layers.ts'
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
  const prefix = prefixOf(chart, frame)
  const key = drawKey(chart.layers.map((layer) => ({label: layer.label, attributes: layerInk(layer, prefix)})), frame, box)
  const above = key.height + Math.ceil(frame.small * 1.7)
  const stacks = chart.groups.flatMap((each) => each.stacks)
  const names = chart.groups.flatMap(({label, stacks}) => stacks.map((stack) => [label, stack.label].filter(Boolean).join(', ')))
  const rows = layoutRows({names, lanes: 2, frame, box: {...box, y: box.y + above, height: box.height === null ? null : box.height - above}})
  const reaches = stacks.map(({total, ...stack}) => ({
    value: Math.max(0, ...extentOf(stack).map(Number)),
    before: 0,
    after: total ? 5 + textWidth(total.label, frame.text, 'semibold') : 0
  }))
  const domain = domainFromZero(stacks.flatMap(extentOf))
  const scale = fitScale(domain, [rows.left, box.x + box.width], reaches)
  const lying = {chart, stacks, frame, box, rows, scale}
  const ends = [box.y + key.height + Math.round(frame.small * 1.35), rows.bottom] as const
  const nodes = [
    ...key.nodes,
    drawAxisAlong(ticksAlong(scale, chart.unit, frame.small, [box.x, box.x + box.width]), scale, ends, frame),
    drawNames(rows, frame, box),
    ...chart.layers.map((_, i) => drawLayer(lying, i, prefix)),
    drawZeroAlong(rows, scale(0), ends[0], rows.bar),
    drawFigures(lying),
    ...drawTotals(lying)
  ]
  return {nodes, defs: definePatterns(chart, prefix), height: rows.bottom - box.y}
}

function drawLayer({chart, stacks, rows, scale}: Lying, i: number, prefix: string): Element {
  const {className, ...fill} = layerInk(chart.layers[i]!, prefix)
  const rects = stacks.flatMap((stack, row) => {
    const segment = toSegments(stack)[i]
    if (!segment || segment.datum.value === null) return []
    const {top} = rows.rows[row]!
    return drawRect(scale(segment.from), top, scale(segment.to), top + rows.bar, factsOf(segment.datum))
  })
  return group(className, {...fill, stroke: ink.paper}, rects)
}

/** Under each layer its figure, moved along where layers are thin; left out where not even that makes room. */
function drawFigures({stacks, rows, scale, box, frame}: Lying): Element {
  const texts = stacks.flatMap((stack, row) => {
    const segments = toSegments(stack)
    const items = segments.map(({from, to, datum}, i) => ({at: (scale(from) + scale(to)) / 2 + i * 0.001, size: textWidth(datum.label, frame.text) + 8}))
    const room = box.x + box.width - rows.left
    if (row % rows.every || items.reduce((sum, {size}) => sum + size, 0) > room) return []
    const y = rows.rows[row]!.top + rows.lane + rows.bar / 2 + frame.text * 0.3
    return dodge(items, [rows.left - 4, box.x + box.width + 4]).map((x, i) => {
      const {datum} = segments[i]!
      return drawText(x, y, datum.label, datum.value === null ? factsOf(datum) : {})
    })
  })
  return group('label', {textAnchor: 'middle'}, texts)
}

function drawTotals({stacks, rows, scale, frame}: Lying): Element[] {
  const totals = stacks.flatMap(({total, ...stack}, row) => {
    if (!total || row % rows.every) return []
    const x = scale(Math.max(0, ...extentOf(stack).map(Number))) + 5
    return drawText(x, rows.rows[row]!.top + rows.bar / 2 + frame.text * 0.33, total.label, factsOf(total))
  })
  return totals.length ? [group('label current', labelInk('current'), totals)] : []
}
