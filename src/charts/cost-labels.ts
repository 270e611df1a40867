import {minIndex, scaleLinear} from 'd3'
import type {Scale} from './axis.ts'
import type {CostCurveChart, Price} from './chart.ts'
import {overlaps, raise} from './clear-space.ts'
import type {Area} from './clear-space.ts'
import type {Placed} from './cost-curve.ts'
import type {Frame} from './frame.ts'
import {px} from './ink.ts'
import {capHeight, descent, textWidth, widestText} from './text-width.ts'
import {clip, wordsFit, wrap} from './wrap.ts'

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

/** A curve to be written on: its blocks, and the scale of their volumes. */
export interface Curve {
  chart: CostCurveChart
  placed: readonly Placed[]
  frame: Frame
  x: Scale
  /** Lines that a name may take; what is longer ends in an ellipsis. */
  most: number
}

/**
 * How far the scale has to be lowered, in pixels, for all words to stand above their blocks, clear of each other, of other blocks
 * and of the prices; null where not even a third of the height would do.
 */
export function findHead(curve: Curve, domain: [number, number], [top, bottom]: readonly [number, number]): number | null {
  const {text} = curve.frame
  for (let head = text * 1.3; head < (bottom - top) * 0.7; head += text * 0.5) {
    if (placeNotes(curve, scaleUp(curve.frame, domain, [top, bottom], head)).highest >= top) return head
  }
  return null
}

/** The scale of costs, lowered by so many pixels to leave room for words. */
export function scaleUp({small}: Frame, domain: [number, number], [top, bottom]: readonly [number, number], head: number): Scale {
  return scaleLinear(domain, [bottom - small * 0.4, top + head])
}

/** Gives the first of the areas that has to be raised least, raised, and takes its room. */
type Settle = (areas: readonly Area[]) => Area

/** All words in their places, and how high they reach. */
export function placeNotes({chart, placed, frame, x, most}: Curve, y: Scale): {notes: Note[]; highest: number} {
  const taken = obstaclesOf(chart, placed, x, y)
  let highest = Infinity
  const settle: Settle = (areas) => {
    const raised = areas.map((area) => raise(area, taken))
    const free = raised[minIndex(raised, ({top}, i) => Math.round(areas[i]!.top - top))]!
    taken.push(free)
    highest = Math.min(highest, free.top)
    return free
  }
  const obstacles = taken.length
  const priceNotes = chart.prices.map((price) => notePrice(price, frame, x, y, most, settle))
  const blockNotes = placed.map((each) => noteBlock(each, placed.length, frame, x, y, most, settle))
  const labels = taken.slice(obstacles)
  const led = blockNotes.map((note, i) => lead(note, placed[i]!, labels, priceNotes.length + i, frame, x, y))
  return {notes: [...priceNotes, ...led], highest}
}

function obstaclesOf({prices}: CostCurveChart, placed: readonly Placed[], x: Scale, y: Scale): Area[] {
  const [left, right] = x.range() as [number, number]
  const blocks = placed.map(({block, from, to}) => areaOf(x(from), x(to), y(Math.max(0, block.cost.value ?? 0)), y(0)))
  return [...blocks, ...prices.map(({datum}) => areaOf(left, right, y(datum.value ?? 0) - 1.5, y(datum.value ?? 0) + 1.5))]
}

/** The name of a price stands at the left of its line, where the blocks are low. */
function notePrice({label, datum}: Price, frame: Frame, x: Scale, y: Scale, most: number, settle: Settle): Note {
  const [left, right] = x.range() as [number, number]
  const lines = linesOf(label, ` ${datum.label}`, right - left, frame, most)
  const width = Math.max(...lines.map((line) => textWidth(line, frame.text, 'semibold')))
  const free = settle([areaOf(left, left + width, y(datum.value ?? 0) - 2 - heightOf(lines.length, frame), y(datum.value ?? 0) - 2)])
  return {lines, x: (free.left + free.right) / 2, baseline: free.top + frame.text * capHeight + 2, ...(datum.value === null && {facts: datum.facts.join(' ')})}
}

/** A block's words stand above its middle, or above one of its ends where they need not be raised as far. */
function noteBlock({block, from, to}: Placed, count: number, frame: Frame, x: Scale, y: Scale, most: number, settle: Settle): Note {
  const [left, right] = x.range() as [number, number]
  const width = Math.max(x(to) - x(from) - 4, Math.min((right - left) / Math.min(count, 3), frame.text * 7))
  const lines = [...nameLines(block.label, width, right - left, frame, most), block.cost.label]
  const half = Math.max(widestText(lines.slice(0, -1), frame.text), textWidth(block.cost.label, frame.text, 'semibold')) / 2 + 1
  const base = baseOf(block, y)
  const centres = [(x(from) + x(to)) / 2, x(to) - half, x(from) + half].map((centre) => Math.max(left + half, Math.min(centre, right - half)))
  const free = settle(centres.map((centre) => areaOf(centre - half, centre + half, base - heightOf(lines.length, frame), base)))
  const nil = block.cost.value === null || block.volume.value === null
  return {
    lines,
    x: (free.left + free.right) / 2,
    baseline: free.top + frame.text * capHeight + 2,
    ...(nil && {facts: [...block.cost.facts, ...block.volume.facts].join(' ')})
  }
}

/** Leads words that stand apart from their block down to it, past the words between; where there is no way, their order has to do. */
function lead(note: Note, {block, from, to}: Placed, labels: readonly Area[], own: number, frame: Frame, x: Scale, y: Scale): Note {
  const [{bottom, left, right}, base] = [labels[own]!, baseOf(block, y)]
  if (base - bottom <= frame.text * 0.6) return note
  const ways = [0.5, 0.7, 0.3, 0.9, 0.1].map((share) => x(from) + share * (x(to) - x(from))).filter((way) => way > left && way < right)
  const isFree = (way: number) => !labels.some((label, i) => i !== own && overlaps(label, {left: way - 1.5, right: way + 1.5, top: bottom, bottom: base}))
  const way = ways.find(isFree)
  return way === undefined ? note : {...note, leader: `M${px(way)},${px(bottom)}V${px(base + 2)}`}
}

/** A name as narrow as its block, or wider where it would take too many lines. */
function nameLines(label: string, narrow: number, wide: number, {text}: Frame, most: number): string[] {
  const widths = [narrow, narrow * 1.5, narrow * 2].filter((width) => width === narrow || width < wide * 0.6)
  const whole = widths.find((width) => wordsFit(label, width, text) && wrap(label, {width, size: text}).length <= Math.min(most, 3))
  const measured = {width: whole ?? widths.at(-1)!, size: text}
  return clip(wrap(label, measured), most, measured)
}

/** A price's name with its figure behind it, on one line if there is room. */
function linesOf(label: string, figure: string, width: number, {text}: Frame, most: number): string[] {
  if (textWidth(label + figure, text, 'semibold') <= width) return [label + figure]
  const measured = {width, size: text, weight: 'semibold' as const}
  return [...clip(wrap(label, measured), most, measured), figure.trim()]
}

function baseOf({cost}: Placed['block'], y: Scale): number {
  return y(Math.max(0, cost.value ?? 0)) - 2
}

function heightOf(lines: number, {text}: Frame): number {
  return (lines - 1) * text * 1.2 + text * (capHeight + descent) + 3
}

function areaOf(left: number, right: number, top: number, bottom: number): Area {
  return {left: left + 0.5, right: right - 0.5, top, bottom}
}
