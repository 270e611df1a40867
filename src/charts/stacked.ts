import type {Element} from 'hast'
import type {Stack, StackedChart} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, fitScale, makeTicks} from './axis.ts'
import {heightOf, reachOf} from './columns.ts'
import {dodge} from './dodge.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {labelInk} from './series.ts'
import {definePatterns, extentOf, layerInk, toSegments} from './stack-layers.ts'
import {drawLyingStacks} from './stacked-rows.ts'
import {textWidth, widestText} from './text-width.ts'
import {wordsFit, wrap} from './wrap.ts'

interface Slot {
  stack: Stack
  x: number
}

interface Layout {
  chart: StackedChart
  frame: Frame
  slots: Slot[]
  groupCentres: {lines: string[]; x: number}[]
  bar: number
  /** Room for the figures beside a stack. */
  zone: number
  /** Lines of each layer's name, beside the last stack. */
  names: string[][]
  left: number
  right: number
}

const nameSpace = 8

/** Stacked columns, each layer's figure beside it and its name beside the last; lying where that does not fit. */
export function drawStacked(chart: StackedChart, frame: Frame, box: Box): Plot {
  const stacks = chart.groups.flatMap(({stacks}) => stacks)
  const domain = domainFromZero(stacks.flatMap(extentOf))
  const ticks = makeTicks(domain, 5, chart.unit)
  const left = box.x + widestText(ticks.map(({label}) => label), frame.small) + 8
  const layout = layoutStacks(chart, frame, left, box.x + box.width)
  if (!layout) return drawLyingStacks(chart, frame, box)
  const below = belowOf(layout)
  const height = (box.height ?? heightOf(frame)) - below
  const reaches = stacks.flatMap((stack) => extentOf(stack).map((value) => reachOf(value, frame)))
  const scale = fitScale(domain, [0, height], reaches)
  const y = (value: number) => box.y + height - scale(value)
  const last = layout.slots.at(-1)!
  const axisEnd = last.x + layout.bar + layout.zone
  const nodes = [
    drawAxisUp(ticks, y, [left, axisEnd], frame),
    ...chart.layers.map((_, i) => drawLayer(layout, i, y)),
    drawZeroLine(`M${px(left)},${px(y(0))}H${px(axisEnd)}`),
    ...drawFigures(layout, y, [box.y, box.y + height]),
    ...drawTotals(layout, y),
    ...drawNames(layout, box.y + height)
  ]
  return {nodes, defs: definePatterns(chart, prefixOf(chart, frame)), height: height + below}
}

/** What the ids of a drawing begin with. */
export function prefixOf({id}: StackedChart, {name}: Frame): string {
  return `${id}-${name}`
}

function layoutStacks(chart: StackedChart, frame: Frame, left: number, right: number): Layout | null {
  const stacks = chart.groups.flatMap((each) => each.stacks)
  const figures = stacks.flatMap(({data}) => data.map(({label}) => label))
  const zone = widestText(figures, frame.text) + 12
  const nameWidth = Math.min(widestText(chart.layers.map(({label}) => label), frame.text) + 1, (right - left) * 0.26)
  const names = chart.layers.map(({label}) => wrap(label, {width: nameWidth, size: frame.text}))
  const free = right - left - nameWidth - nameSpace - chart.groups.length * frame.text - stacks.length * zone
  const bar = Math.min(free / stacks.length, frame.text * 6)
  const space = frame.text + Math.min(frame.text * 3, (free - bar * stacks.length) / chart.groups.length)
  const slots = placeSlots(chart, left + space / 2, bar + zone, space)
  const layout = {chart, frame, bar, zone, names, left, right, ...slots}
  return bar >= frame.text * 1.4 && namesFit(layout) ? layout : null
}

function placeSlots({groups}: StackedChart, start: number, step: number, space: number) {
  let x = start
  const slots: Slot[] = []
  const groupCentres = groups.map(({label, stacks}) => {
    const from = x
    for (const stack of stacks) {
      slots.push({stack, x})
      x += step
    }
    const centre = {label, x: from, width: x - from}
    x += space
    return centre
  }).map(({label, x: from, width}) => ({lines: [label], x: from, width}))
  return {slots, groupCentres}
}

function namesFit({chart, frame, bar, zone, groupCentres}: Layout): boolean {
  return chart.groups.every(({label, stacks}, i) => {
    const width = stacks.length * (bar + zone)
    groupCentres[i]!.lines = wrap(label, {width, size: frame.text})
    return wordsFit(label, width, frame.text) && stacks.every((each) => textWidth(each.label, frame.small) <= bar + zone - 4)
  })
}

function drawLayer({chart, frame, slots, bar}: Layout, i: number, y: (value: number) => number): Element {
  const {className, ...fill} = layerInk(chart.layers[i]!, prefixOf(chart, frame))
  const rects = slots.flatMap(({stack, x}) => {
    const segment = toSegments(stack)[i]
    if (!segment || segment.datum.value === null) return []
    return drawRect(x, y(segment.from), x + bar, y(segment.to), factsOf(segment.datum))
  })
  return group(className, {...fill, stroke: ink.paper}, rects)
}

/** The figures beside their layers, moved apart where layers are thin; the last stack's with the layers' names. */
function drawFigures(layout: Layout, y: (value: number) => number, [top, bottom]: readonly [number, number]): Element[] {
  const {slots, names, frame, bar, zone} = layout
  const leaders: string[] = []
  const texts = slots.flatMap(({stack, x}, s) => {
    const last = s === slots.length - 1
    const segments = toSegments(stack)
    const items = segments.map(({from, to}, i) => ({at: (y(from) + y(to)) / 2, size: frame.text * (last ? 1.15 * names[i]!.length : 1.1)}))
    const upwards = order(segments, items)
    return dodge(upwards, [top, bottom]).flatMap((middle, i) => {
      const first = middle + frame.text * 0.33 - (last ? ((names[i]!.length - 1) * frame.text * 1.15) / 2 : 0)
      const {datum} = segments[i]!
      leaders.push(`M${px(x + bar)},${px(items[i]!.at)}L${px(x + bar + 4)},${px(middle)}`)
      const figure = drawText(x + bar + 6, first, datum.label, datum.value === null ? factsOf(datum) : {})
      const lines = last ? names[i]!.map((line, j) => drawText(x + bar + zone + nameSpace - 4, first + j * frame.text * 1.15, line)) : []
      return [figure, ...lines]
    })
  })
  return [drawPath(leaders.join(''), {className: 'connector', stroke: ink.connector}), group('label', {}, texts)]
}

/** Layers of no height keep the order in which they are piled: a hair apart. */
function order(segments: ReturnType<typeof toSegments>, items: {at: number; size: number}[]) {
  return items.map(({at, size}, i) => ({at: at - i * 0.001 * ((segments[i]!.datum.value ?? 0) < 0 ? -1 : 1), size}))
}

function drawTotals({slots, frame, bar}: Layout, y: (value: number) => number): Element[] {
  const totals = slots.flatMap(({stack, x}) => {
    if (!stack.total) return []
    const top = Math.max(...toSegments(stack).flatMap(({from, to}) => [from, to]), stack.total.value ?? 0)
    const wide = textWidth(stack.total.label, frame.text, 'semibold') > bar
    return drawText(wide ? x : x + bar / 2, y(top) - frame.text * 0.35, stack.total.label, {...factsOf(stack.total), ...(!wide && {textAnchor: 'middle'})})
  })
  return totals.length ? [group('label current', labelInk('current'), totals)] : []
}

function belowOf({chart, frame, groupCentres}: Layout): number {
  const lines = Math.max(...groupCentres.map(({lines}) => lines.length))
  return (hasStackNames(chart) ? frame.small * 1.4 : 0) + frame.text * (1.5 + (lines - 1) * 1.2)
}

function hasStackNames({groups}: StackedChart): boolean {
  return groups.some(({stacks}) => stacks.some(({label}) => label))
}

function drawNames({chart, frame, slots, groupCentres}: Layout, bottom: number): Element[] {
  const named = hasStackNames(chart)
  const first = bottom + (named ? frame.small * 1.4 : 0) + frame.text * 1.2
  const own = slots.filter(({stack}) => stack.label).map(({stack, x}) => drawText(x, bottom + frame.small * 1.3, stack.label))
  const names = groupCentres.flatMap(({lines, x}) => lines.map((line, j) => drawText(x, first + j * frame.text * 1.2, line)))
  return [...(named ? [group('series', {fontSize: frame.small, fill: ink.muted}, own)] : []), group('names', {}, names)]
}
