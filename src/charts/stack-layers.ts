import {s} from 'hastscript'
import type {Element} from 'hast'
import type {Datum, Layer, Stack, StackedChart} from './chart.ts'
import type {Frame} from './frame.ts'
import {px} from './ink.ts'
import type {Attributes} from './ink.ts'
import {hues, ink} from './palette.ts'
import {markInk} from './series.ts'

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

/** What the ids of a drawing begin with. */
export function prefixOf({id}: StackedChart, {name}: Frame): string {
  return `${id}-${name}`
}

/** Class, colour and pattern of a layer. */
export function layerInk(layer: Layer, prefix: string): Attributes & {className: string} {
  const plain = markInk(layer)
  return layer.pattern ? {...plain, fill: `url(#${patternId(layer, prefix)})`} : plain
}

/** The patterns that the layers are filled with, ids beginning with the prefix. */
export function definePatterns({layers}: StackedChart, prefix: string): Element[] {
  const hatched = layers.filter(({pattern}) => pattern)
  return [...new Map(hatched.map((layer) => [patternId(layer, prefix), layer])).values()].map((layer) => definePattern(layer, prefix))
}

function patternId({hue, tone}: Layer, prefix: string): string {
  return `${prefix}-hatch-${hue}-${tone}`
}

/** Stripes of the hue on a pale ground; drawn upright in a turned pattern, so that they join at the edges. */
function definePattern(layer: Layer, prefix: string): Element {
  const color = hues[layer.hue][layer.tone]
  const shape = {id: patternId(layer, prefix), width: px(5), height: px(5), patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'}
  return s('pattern', shape, [
    s('rect', {x: 0, y: 0, width: 5, height: 5, className: 'paper', fill: ink.paper}),
    s('rect', {x: 0, y: 0, width: 3, height: 5, className: `mark ${layer.hue} ${layer.tone}`, fill: color})
  ])
}
