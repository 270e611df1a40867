import {scaleLinear} from 'd3'
import type {Scale} from './axis.ts'
import type {CostCurveChart, Price} from './chart.ts'
import {raise} from './clear-space.ts'
import type {Area} from './clear-space.ts'
import type {Placed} from './cost-curve.ts'
import type {Frame} from './frame.ts'
import {px} from './ink.ts'
import {capHeight, descent, textWidth, widestText} from './text-width.ts'
import {wrap} from './wrap.ts'

/** The words of a block or price, centred on `x`, the figure in the last line. */
export interface Note {
  lines: string[]
  x: number
  baseline: number
  /** The facts of a figure that has no mark. */
  facts?: string
  /** A path from the words down to their block, where they stand apart. */
  leader?: string
}

interface Fitted {
  scale: Scale
  notes: Note[]
}

/** Places all words above their blocks, clear of each other, of other blocks and of the prices; lowers the scale until they fit. */
export function overlapFree(chart: CostCurveChart, placed: readonly Placed[], frame: Frame, x: Scale, domain: [number, number], [top, bottom]: readonly [number, number]): Fitted {
  const foot = bottom - frame.small * 0.4
  let fitted: Fitted | null = null
  for (let head = frame.text * 1.3; head < (bottom - top) * 0.7; head += frame.text * 0.5) {
    const scale = scaleLinear(domain, [foot, top + head])
    const {notes, highest} = placeNotes(chart, placed, frame, x, scale)
    fitted = {scale, notes}
    if (highest >= top) break
  }
  return fitted!
}

function placeNotes({prices, blocks}: CostCurveChart, placed: readonly Placed[], frame: Frame, x: Scale, y: Scale) {
  const taken = placed.map(({block, from, to}) => areaOf(x(from), x(to), y(Math.max(0, block.cost.value ?? 0)), y(0)))
  taken.push(...prices.map(({datum}) => areaOf(x.range()[0]!, x.range()[1]!, y(datum.value ?? 0) - 1.5, y(datum.value ?? 0) + 1.5)))
  let highest = Infinity
  const settle = (area: Area) => {
    const free = raise(area, taken)
    taken.push(free)
    highest = Math.min(highest, free.top)
    return free
  }
  const priceNotes = prices.map((price) => notePrice(price, frame, x, y, settle))
  const blockNotes = placed.map((each) => noteBlock(each, blocks.length, frame, x, y, settle))
  return {notes: [...priceNotes, ...blockNotes], highest}
}

function notePrice({label, datum}: Price, frame: Frame, x: Scale, y: Scale, settle: (area: Area) => Area): Note {
  const words = `${label} ${datum.label}`
  const width = textWidth(words, frame.text, 'semibold')
  const right = x.range()[1]!
  const free = settle(areaOf(right - width, right, y(datum.value ?? 0) - 2 - heightOf(1, frame), y(datum.value ?? 0) - 2))
  return {lines: [words], x: (free.left + free.right) / 2, baseline: free.top + frame.text * capHeight + 2, ...(datum.value === null && {facts: datum.facts.join(' ')})}
}

function noteBlock({block, from, to}: Placed, count: number, frame: Frame, x: Scale, y: Scale, settle: (area: Area) => Area): Note {
  const [left, right] = x.range() as [number, number]
  const width = Math.max(x(to) - x(from) - 4, Math.min((right - left) / Math.min(count, 3), frame.text * 7))
  const lines = [...wrap(block.label, {width, size: frame.text}), block.cost.label]
  const half = Math.max(widestText(lines.slice(0, -1), frame.text), textWidth(block.cost.label, frame.text, 'semibold')) / 2 + 1
  const middle = (x(from) + x(to)) / 2
  const centre = Math.max(left + half, Math.min(middle, right - half))
  const base = y(Math.max(0, block.cost.value ?? 0)) - 2
  const free = settle(areaOf(centre - half, centre + half, base - heightOf(lines.length, frame), base))
  const apart = base - free.bottom > frame.text * 0.6
  const nil = block.cost.value === null || block.volume.value === null
  return {
    lines,
    x: centre,
    baseline: free.top + frame.text * capHeight + 2,
    ...(nil && {facts: [...block.cost.facts, ...block.volume.facts].join(' ')}),
    ...(apart && {leader: `M${px(middle)},${px(free.bottom)}V${px(base + 2)}`})
  }
}

function heightOf(lines: number, {text}: Frame): number {
  return (lines - 1) * text * 1.2 + text * (capHeight + descent) + 3
}

function areaOf(left: number, right: number, top: number, bottom: number): Area {
  return {left: left + 0.5, right: right - 0.5, top, bottom}
}
