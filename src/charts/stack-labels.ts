import type {Element} from 'hast'
import {dodge} from './dodge.ts'
import type {Stack} from './chart.ts'
import type {Frame} from './frame.ts'
import {drawPath, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import {labelInk} from './series.ts'
import {drawNet, netOf, toSegments, totalFacts, totalWords} from './stack-layers.ts'
import type {Segment} from './stack-layers.ts'
import {hasStackNames, nameSpace} from './stack-places.ts'
import type {Places, Slot} from './stack-places.ts'
import {textWidth} from './text-width.ts'

type ToY = (value: number) => number

interface Item {
  at: number
  size: number
}

/** The figures beside their layers, moved apart where layers are thin, then with a leader; beside the last stack's the layers' names. */
export function drawFigures(places: Places, y: ToY, ends: readonly [number, number]): Element[] {
  const piles = places.slots.map((slot) => drawPile(places, slot, y, ends))
  const leaders = piles.map((pile) => pile.leaders).join('')
  const texts = group('label', {}, piles.flatMap((pile) => pile.texts))
  return leaders ? [drawPath(leaders, {className: 'connector', stroke: ink.connector}), texts] : [texts]
}

/** The printed totals above their stacks; that of a stack on both sides of zero before a tick at its level. */
export function drawTotals({slots, frame, bar}: Places, y: ToY): Element[] {
  const width = (stack: Stack) => textWidth(totalWords(stack), frame.text, 'semibold')
  const ticks = slots.flatMap(({stack, x}) => {
    const net = netOf(stack)
    return net === undefined ? [] : drawNet(`M${px(x - 4)},${px(y(net))}h${px(bar + 5)}`, stack.total!)
  })
  const totals = slots.flatMap(({stack, x}) => {
    if (!stack.total) return []
    const net = netOf(stack)
    if (net !== undefined) return drawText(x - 8 - width(stack), netBaseline(net, y, frame), totalWords(stack))
    const top = Math.max(...toSegments(stack).flatMap(({from, to}) => [from, to]), stack.total.value ?? 0)
    return drawText(isWide(stack, bar, frame) ? x : x + bar / 2 - width(stack) / 2, y(top) - frame.text * 0.35, stack.total.label, totalFacts(stack))
  })
  return totals.length ? [...ticks, group('label current', labelInk('current'), totals)] : []
}

/** Level with its tick, or as much beside it as keeps it clear of the line of zero. */
function netBaseline(net: number, y: ToY, {text}: Frame): number {
  const level = y(net) + text * 0.33
  return net < 0 ? Math.max(level, y(0) + text * 0.95) : Math.min(level, y(0) - text * 0.35)
}

/** The names of stacks and groups below them. */
export function drawNames({chart, frame, slots, groups}: Places, bottom: number): Element[] {
  const named = hasStackNames(chart)
  const first = bottom + (named ? frame.small * 1.4 : 0) + frame.text * 1.2
  const own = slots.filter(({stack}) => stack.label).map(({stack, x}) => drawText(x, bottom + frame.small * 1.3, stack.label))
  const names = groups.flatMap(({lines, x}) => lines.map((line, j) => drawText(x, first + j * frame.text * 1.2, line)))
  return [...(named ? [group(undefined, {fontSize: frame.small, fill: ink.muted}, own)] : []), group('names', {}, names)]
}

function drawPile({frame, slots, names, bar, zone}: Places, {stack, x}: Slot, y: ToY, ends: readonly [number, number]) {
  const line = frame.text * 1.15
  const segments = toSegments(stack)
  const named = stack === slots.at(-1)!.stack
  const items = segments.map(({from, to}, i) => ({at: (y(from) + y(to)) / 2, size: named ? line * names[i]!.length : frame.text * 1.1}))
  const top = Math.max(...segments.flatMap(({from, to}) => [from, to]))
  // A total that reaches beyond its stack stands where the uppermost figure would give way to.
  const middles = dodgeZero(segments, inOrder(segments, items), y(0), [isWide(stack, bar, frame) ? y(top) : ends[0], ends[1]])
  // What has no height has no middle to lead to.
  const moved = middles.map((middle, i) => Boolean(segments[i]!.datum.value) && Math.abs(middle - items[i]!.at) > 1.5)
  const leaders = middles.map((middle, i) => (moved[i] ? `M${px(x + bar)},${px(items[i]!.at)}L${px(x + bar + 4)},${px(middle)}` : '')).join('')
  const texts = segments.flatMap(({datum}, i) => {
    const lines = named ? names[i]! : []
    const first = middles[i]! + frame.text * 0.33 - (Math.max(0, lines.length - 1) * line) / 2
    const figure = drawText(x + bar + 6, first, datum.label, datum.value === null ? factsOf(datum) : {})
    return [figure, ...lines.map((words, j) => drawText(x + bar + zone + nameSpace - 4, first + j * line, words))]
  })
  return {leaders, texts}
}

/** Whether a stack's total is wider than its column. */
function isWide(stack: Stack, bar: number, frame: Frame): boolean {
  return netOf(stack) === undefined && textWidth(totalWords(stack), frame.text, 'semibold') > bar
}

/** Figures above zero stay above its line, those below it below. */
function dodgeZero(segments: readonly Segment[], items: readonly Item[], zero: number, [top, bottom]: readonly [number, number]): number[] {
  const isBelow = segments.map(({datum}) => (datum.value ?? 0) < 0)
  const above = dodge(items.filter((_, i) => !isBelow[i]), [top, zero])
  const below = dodge(items.filter((_, i) => isBelow[i]), [zero, bottom])
  return isBelow.map((under) => (under ? below : above).shift()!)
}

/** Layers of no height keep the order in which they are piled: a hair apart. */
function inOrder(segments: readonly Segment[], items: readonly Item[]): Item[] {
  return items.map(({at, size}, i) => ({at: at - i * 0.001 * ((segments[i]!.datum.value ?? 0) < 0 ? -1 : 1), size}))
}
