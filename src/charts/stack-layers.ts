import type {Element} from 'hast'
import type {Datum, Layer, Pattern, Stack, StackedChart, Tone} from './chart.ts'
import {drawPath, drawRect, factsOf, group, standingOf} from './ink.ts'
import type {Attributes} from './ink.ts'
import {hues, ink} from './palette.ts'
import {markInk} from './series.ts'
import {drawTexture} from './texture.ts'
import type {Bar} from './texture.ts'

/** A bar of a layer; one in a key has no figure. */
export interface LayerBar extends Bar {
  datum?: Datum
}

/** One layer of one stack, between two values of the axis. */
export interface Segment {
  datum: Datum
  from: number
  to: number
}

/** Layers piled up from zero, negative ones down; a nil layer lies where the pile has got to. */
export function toSegments({data}: Stack): Segment[] {
  let [high, low] = [0, 0]
  return data.map((datum) => {
    const value = datum.value ?? 0
    const from = value < 0 ? low : high
    if (value < 0) low += value
    else high += value
    return {datum, from, to: from + value}
  })
}

/** The lowest and highest values that the stack reaches, its total among them. */
export function extentOf(each: Stack): (number | null)[] {
  return [...toSegments(each).flatMap(({from, to}) => [from, to]), each.total?.value ?? 0]
}

/** Where a stack stands that has layers below zero too: at its total, which is not its top; undefined for others. */
export function netOf(stack: Stack): number | undefined {
  const isMixed = toSegments(stack).some(({to}) => to < 0)
  return isMixed ? stack.total?.value ?? undefined : undefined
}

/** The words of a total: that of layers on both sides of zero is a net one. */
export function totalWords(stack: Stack): string {
  const label = stack.total?.label ?? ''
  return netOf(stack) === undefined ? label : `net ${label}`
}

/** The attribute by which the words of a total name its fact; one that is worked out follows from the layers, which name theirs. */
export function totalFacts({total}: Stack): Attributes {
  return total?.facts.length === 1 ? factsOf(total) : {}
}

/** A tick across a stack at its net total, on paper so that it shows on dark layers. */
export function drawNet(d: string, total: Datum): Element[] {
  return [drawPath(d, {stroke: ink.paper, strokeWidth: 5}), drawPath(d, {className: 'price', stroke: ink.text, strokeWidth: 2, ...factsOf(total)})]
}

/** The tones of the stacks, each once, in the order of the stacks. */
export function tonesOf({groups}: StackedChart): Tone[] {
  return [...new Set(groups.flatMap(({stacks}) => stacks.map(({tone}) => tone)))]
}

/** The bars of a layer in one tone, each with its figure. */
export function drawLayer(layer: Layer, tone: Tone, bars: readonly LayerBar[], isLying: boolean): Element {
  const {className, ...colours} = layerInk(layer, tone)
  const rects = bars.map(({datum, x0, y0, x1, y1}) => drawRect(x0, y0, x1, y1, datum && factsOf(datum)))
  return group(className, colours, [...rects, ...(layer.pattern ? drawTextures(layer.pattern, bars, isLying) : [])])
}

/** The texture of all bars as one path, and of those that stand back as another. */
function drawTextures(pattern: Pattern, bars: readonly LayerBar[], isLying: boolean): Element[] {
  const parts = [false, true].map((isQuiet) => bars.filter(({datum}) => Boolean(datum?.isQuiet) === isQuiet))
  return parts.flatMap((those) => (those.length ? drawTexture(pattern, those, isLying, those[0]!.datum && standingOf(those[0]!.datum)) : []))
}

/** Class and colours of a layer of a stack. Those with a texture have a ground a step lighter than it, and an outline by which they part from plain ones too. */
function layerInk({hue, pattern}: Layer, tone: Tone): Attributes & {className: string} {
  const plain = markInk({hue, tone})
  if (!pattern) return plain
  return {className: `${plain.className} textured`, fill: tone === 'current' ? hues[hue].prior : ink.paper, stroke: plain.fill}
}
