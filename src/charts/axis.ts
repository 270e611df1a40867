import {extent, format, precisionFixed, scaleLinear, tickStep, ticks} from 'd3'
import type {ScaleLinear} from 'd3'
import type {Element} from 'hast'
import type {Unit} from './chart.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawText, group, px} from './ink.ts'
import {ink} from './palette.ts'
import {textWidth, widestText} from './text-width.ts'

/** A scale from figures to pixels. */
export type Scale = ScaleLinear<number, number>

/** A labelled place on an axis. */
export interface Tick {
  value: number
  label: string
}

/** A tick and the middle of its label. */
export interface PlacedTick extends Tick {
  x: number
}

/** How far the drawing at a value reaches beyond its place, in pixels: its label, mostly. */
export interface Reach {
  value: number
  before: number
  after: number
}

/** From the least to the greatest of the figures, zero included; nil counts as zero. */
export function domainFromZero(values: readonly (number | null)[]): [number, number] {
  const [low = 0, high = 0] = extent([0, ...values.map((value) => value ?? 0)])
  return low === high ? [0, 1] : [low, high]
}

/** A scale that leaves room between the two ends for every label that reaches beyond its value; zero falls on a whole pixel. */
export function fitScale(domain: readonly [number, number], [from, to]: readonly [number, number], reaches: readonly Reach[]): Scale {
  const scale = scaleLinear(domain, [from, to])
  const share = ({value}: Reach) => (value - domain[0]) / (domain[1] - domain[0])
  for (let turn = 0; turn < 12; turn++) {
    const [low, high] = scale.range() as [number, number]
    const start = most(reaches.map((r) => (from - scale(r.value) + r.before + 0.5) / Math.max(0.1, 1 - share(r))))
    const end = most(reaches.map((r) => (scale(r.value) + r.after + 0.5 - to) / Math.max(0.1, share(r))))
    if (start < 0.01 && end < 0.01) break
    scale.range([Math.min(low + start, to - 20), Math.max(high - end, from + 20)])
  }
  const shift = Math.round(scale(0)) - scale(0)
  return scale.range(scale.range().map((end) => end + shift))
}

/** About as many ticks as asked for, worded with just the decimals that tell them apart. */
export function makeTicks([low, high]: readonly [number, number], count: number, unit: Unit): Tick[] {
  const step = Math.abs(tickStep(low, high, count))
  // Money reads in whole dollars or to the cent.
  const least = unit.prefix ? (unit.decimals ?? 0) : 0
  const decimals = step >= 1 && step % 1 === 0 ? 0 : Math.max(least, precisionFixed(step))
  const plain = format(`,.${decimals}f`)
  return ticks(low, high, count).map((value) => ({value, label: wordTick(value, plain(Math.abs(value)), unit)}))
}

/** About five ticks for a vertical axis that figures are read off, three where each is written; fewer where the box is too low to keep them apart. */
export function ticksUp(domain: readonly [number, number], unit: Unit, frame: Frame, {height}: Box, isRead = false): Tick[] {
  const most = isRead ? 5 : 3
  return makeTicks(domain, height === null ? most : Math.max(2, Math.min(most, Math.floor((height - frame.small * 5) / (frame.small * 3)))), unit)
}

/** About six ticks along a horizontal axis that figures are read off, three where each is written, fewer where they would not keep clear of each other; labels at its ends are moved inside. */
export function ticksAlong(scale: Scale, unit: Unit, size: number, ends: readonly [number, number], isRead = false): PlacedTick[] {
  const domain = scale.domain() as [number, number]
  const sets = [...(isRead ? [6, 5, 4] : []), 3, 2, 1].map((count) => makeTicks(domain, count, unit)).filter((set) => set.length > 1)
  const pairs = sets.map((set) => [set[0]!, set.at(-1)!])
  const place = (set: readonly Tick[]) => set.map((tick) => ({...tick, x: placeInside(scale(tick.value), tick.label, size, ends)}))
  const placed = [...sets, ...pairs].map(place)
  return placed.find((set) => standClear(set, size, size)) ?? placed.find((set) => standClear(set, size, size * 0.3)) ?? pushApart(placed.at(-1) ?? [], size)
}

/** Ticks of a horizontal axis under their labels; as lines down to the bottom where figures have to be read off. */
export function drawAxisAlong(ticks: readonly PlacedTick[], scale: Scale, [top, bottom]: readonly [number, number], frame: Frame, isRead = false): Element {
  const lines = ticks.map(({value}) => `M${px(scale(value))},${px(top)}${isRead ? `V${px(bottom)}` : 'v4'}`).join('')
  const labels = ticks.map(({x, label}) => drawText(x, top - 5, label))
  return group('axis x-axis', {fontSize: frame.small, fill: ink.muted, textAnchor: 'middle'}, [drawGrid(lines), ...labels])
}

/** Ticks of a vertical axis behind their labels; as lines across to the right end where figures have to be read off. */
export function drawAxisUp(ticks: readonly Tick[], y: (value: number) => number, [left, right]: readonly [number, number], frame: Frame, isRead = false): Element {
  const lines = ticks.map(({value}) => `M${px(left)},${px(y(value))}${isRead ? `H${px(right)}` : 'h-4'}`).join('')
  const labels = ticks.map(({value, label}) => drawText(left - 6, y(value) + frame.small * 0.33, label))
  return group('axis y-axis', {fontSize: frame.small, fill: ink.muted, textAnchor: 'end'}, [drawGrid(lines), ...labels])
}

/** Left end of a plot: right of the ticks of its vertical axis. */
export function startOfPlot(ticks: readonly Tick[], frame: Frame, {x}: Box): number {
  return Math.ceil(x + widestText(ticks.map(({label}) => label), frame.small) + 8)
}

/** The line on which bars and totals stand. */
export function drawZeroLine(d: string): Element {
  return drawPath(d, {className: 'zero', stroke: ink.axis})
}

/** Lines to read figures off by; where each figure stands beside its mark they would only strike words through, and short ticks do: no darker, lest they look like a minus behind their label. */
function drawGrid(d: string): Element {
  return drawPath(d, {className: 'grid', stroke: ink.grid})
}

function wordTick(value: number, plain: string, {prefix = '', suffix = '', isSigned = suffix === '%'}: Unit): string {
  const words = prefix + plain + suffix
  if (value >= 0) return words
  return isSigned ? `−${words}` : `(${words})`
}

function placeInside(x: number, label: string, size: number, [from, to]: readonly [number, number]): number {
  const half = textWidth(label, size) / 2
  return Math.max(from + half, Math.min(x, to - half))
}

/** Where two ticks are all there are and still too near, the lower one's label gives way. */
function pushApart([low, ...others]: readonly PlacedTick[], size: number): PlacedTick[] {
  const [next] = others
  if (!low || !next) return low ? [low] : []
  const room = (textWidth(low.label, size) + textWidth(next.label, size)) / 2 + size * 0.3
  return [{...low, x: Math.min(low.x, next.x - room)}, ...others]
}

function standClear(set: readonly PlacedTick[], size: number, gap: number): boolean {
  let free = -Infinity
  return set.every(({x, label}) => {
    const half = textWidth(label, size) / 2
    const clear = x - half >= free
    free = x + half + gap
    return clear
  })
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}
