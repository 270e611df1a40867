import {extent, format, precisionFixed, scaleLinear, tickStep, ticks} from 'd3'
import type {ScaleLinear} from 'd3'
import type {Element} from 'hast'
import type {Unit} from './chart.ts'
import type {Frame} from './frame.ts'
import {drawPath, drawText, group, px} from './ink.ts'
import {ink} from './palette.ts'
import {textWidth} from './text-width.ts'

/** A scale from figures to pixels. */
export type Scale = ScaleLinear<number, number>

/** A labelled place on an axis. */
export interface Tick {
  value: number
  label: string
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

/** A scale that leaves room between the two ends for every label that reaches beyond its value. */
export function fitScale(domain: readonly [number, number], [from, to]: readonly [number, number], reaches: readonly Reach[]): Scale {
  const scale = scaleLinear(domain, [from, to])
  const share = ({value}: Reach) => (value - domain[0]) / (domain[1] - domain[0])
  for (let turn = 0; turn < 12; turn++) {
    const [low, high] = scale.range() as [number, number]
    const start = most(reaches.map((r) => (from - scale(r.value) + r.before) / Math.max(0.1, 1 - share(r))))
    const end = most(reaches.map((r) => (scale(r.value) + r.after - to) / Math.max(0.1, share(r))))
    if (start < 0.01 && end < 0.01) break
    scale.range([Math.min(low + start, to - 20), Math.max(high - end, from + 20)])
  }
  return scale
}

/** About as many ticks as asked for, worded with just the decimals that tell them apart. */
export function makeTicks([low, high]: readonly [number, number], count: number, unit: Unit): Tick[] {
  const step = Math.abs(tickStep(low, high, count))
  const decimals = step >= 1 && step % 1 === 0 ? 0 : Math.max(unit.decimals ?? 0, precisionFixed(step))
  const plain = format(`,.${decimals}f`)
  return ticks(low, high, count).map((value) => ({value, label: wordTick(value, plain(Math.abs(value)), unit)}))
}

/** As many ticks along a horizontal axis as keep clear of each other and inside the two ends. */
export function ticksAlong(scale: Scale, unit: Unit, size: number, [from, to]: readonly [number, number]): Tick[] {
  const counts = [6, 5, 4, 3, 2, 1]
  const tries = counts.map((count) => makeTicks(scale.domain() as [number, number], count, unit)).filter((set) => set.length > 1)
  return tries.find((set) => standClear(set, scale, size, from, to)) ?? tries.at(-1) ?? []
}

/** Vertical grid lines with their ticks above them. */
export function drawAxisAlong(ticks: readonly Tick[], scale: Scale, [top, bottom]: readonly [number, number], frame: Frame): Element {
  const lines = ticks.map(({value}) => `M${px(scale(value))},${px(top)}V${px(bottom)}`).join('')
  const labels = ticks.map(({value, label}) => drawText(scale(value), top - 5, label))
  return group('axis x-axis', {fill: ink.muted, fontSize: frame.small, textAnchor: 'middle'}, [drawGrid(lines), ...labels])
}

/** Horizontal grid lines with their ticks before them. */
export function drawAxisUp(ticks: readonly Tick[], y: (value: number) => number, [left, right]: readonly [number, number], frame: Frame): Element {
  const lines = ticks.map(({value}) => `M${px(left)},${px(y(value))}H${px(right)}`).join('')
  const labels = ticks.map(({value, label}) => drawText(left - 6, y(value) + frame.small * 0.33, label))
  return group('axis y-axis', {fill: ink.muted, fontSize: frame.small, textAnchor: 'end'}, [drawGrid(lines), ...labels])
}

/** The line on which bars and totals stand. */
export function drawZeroLine(d: string): Element {
  return drawPath(d, {className: 'zero', stroke: ink.axis})
}

function drawGrid(d: string): Element {
  return drawPath(d, {className: 'grid', stroke: ink.grid})
}

function wordTick(value: number, plain: string, {prefix = '', suffix = ''}: Unit): string {
  const words = prefix + plain + suffix
  return value < 0 ? `(${words})` : words
}

function standClear(set: readonly Tick[], scale: Scale, size: number, from: number, to: number): boolean {
  let free = from
  return set.every(({value, label}) => {
    const half = textWidth(label, size) / 2
    const clear = scale(value) - half >= free - 0.01
    free = scale(value) + half + size
    return clear && scale(value) + half <= to + 0.01
  })
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}
