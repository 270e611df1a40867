import type {Element} from 'hast'
import type {Datum, Layer, Pattern, Stack, StackedChart, Tone} from './chart.ts'
import type {Frame} from './frame.ts'
import {drawPath, drawRect, element, factsOf} from './ink.ts'
import type {Attributes} from './ink.ts'
import {ink} from './palette.ts'
import {markInk} from './series.ts'

// In squares of six pixels.
const motifs: Readonly<Record<Pattern, string>> = {hatch: 'M-1,1l2-2M0,6l6-6M5,7l2-2', dots: 'M1,1.5h2M4,4.5h2', rules: 'M0,1.5h6M0,4.5h6'}

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

/** What the ids of a drawing begin with. */
export function prefixOf({id}: StackedChart, {name}: Frame): string {
  return `${id}-${name}`
}

/** The tones of the stacks, each once, in the order of the stacks. */
export function tonesOf({groups}: StackedChart): Tone[] {
  return [...new Set(groups.flatMap(({stacks}) => stacks.map(({tone}) => tone)))]
}

/** Class, colours and pattern of a layer of a stack; patterns have an outline, by which they part from plain layers too. */
export function layerInk(layer: Layer, tone: Tone, prefix: string): Attributes & {className: string} {
  const plain = markInk({hue: layer.hue, tone})
  return layer.pattern ? {...plain, fill: `url(#${patternId(layer, tone, prefix)})`, stroke: plain.fill} : plain
}

/** The patterns that the layers are filled with, ids beginning with the prefix. */
export function definePatterns(chart: StackedChart, prefix: string): Element[] {
  const patterns = new Map<string, Element>()
  for (const layer of chart.layers) for (const tone of tonesOf(chart)) {
    const id = patternId(layer, tone, prefix)
    if (layer.pattern) patterns.set(id, definePattern(layer, layer.pattern, tone, id))
  }
  return [...patterns.values()]
}

function patternId({hue, pattern}: Layer, tone: Tone, prefix: string): string {
  return `${prefix}-${pattern === 'hatch' ? '' : `${pattern}-`}${hue}-${tone}`
}

/**
 * Stripes, dots or rules on a ground a step lighter than they are: this period's on the tone of the period before, that one's on paper.
 * The pattern is drawn slanting, not turned: LibreOffice does not turn patterns, and loses the ground of those that are.
 */
function definePattern({hue}: Layer, pattern: Pattern, tone: Tone, id: string): Element {
  const ground = tone === 'current' ? markInk({hue, tone: 'prior'}) : {className: 'paper', fill: ink.paper}
  const {className, fill: stroke} = markInk({hue, tone})
  const strokeWidth = pattern === 'dots' ? 2 : tone === 'current' ? 1.25 : 1.75
  return element('pattern', {id, width: 6, height: 6, patternUnits: 'userSpaceOnUse'}, [
    drawRect(0, 0, 6, 6, ground),
    drawPath(motifs[pattern], {className, stroke, strokeWidth})
  ])
}
