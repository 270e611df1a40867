import type {Element, ElementContent} from 'hast'
import type {Datum} from './chart.ts'

type Value = string | number | undefined

/** Attributes of an element, by their hast names. */
export type Attributes = Readonly<Record<string, Value>>

/** A coordinate to a tenth of a pixel, in its shortest form; `NaN` stays visible, for the serialiser to refuse. */
export function px(value: number): string {
  return String(round(value) || (Number.isNaN(value) ? NaN : 0))
}

/** An element of the tree; hastscript would look up each name, which costs a drawing more time than its layout. */
export function element(tagName: string, properties: Attributes, children: ElementContent[] = []): Element {
  return {type: 'element', tagName, properties, children}
}

/** A group, which carries the attributes that its children share; it has a class where something tells it by one. */
export function group(className: string | undefined, attributes: Attributes, children: readonly Element[]): Element {
  return element('g', {...(className && {className}), ...attributes}, [...children])
}

/** Text whose baseline begins, or by `textAnchor` is centred or ends, at the point; words need no fractions of a pixel. */
export function drawText(x: number, y: number, words: string, attributes: Attributes = {}): Element {
  return element('text', {x: px(Math.round(x)), y: px(Math.round(y)), ...attributes}, [{type: 'text', value: words}])
}

/** A rectangle between two corners in any order. */
export function drawRect(x0: number, y0: number, x1: number, y1: number, attributes: Attributes = {}): Element {
  const [left, right] = [round(Math.min(x0, x1)), round(Math.max(x0, x1))]
  const [top, bottom] = [round(Math.min(y0, y1)), round(Math.max(y0, y1))]
  return element('rect', {x: px(left), y: px(top), width: px(right - left), height: px(bottom - top), ...attributes})
}

/** A path. */
export function drawPath(d: string, attributes: Attributes = {}): Element {
  return element('path', {d, ...attributes})
}

/** How much of a quiet mark is seen. */
const quiet = 0.4

/** The attributes by which a mark names its facts, ids parted by spaces, which they do not hold; and by which it stands back. */
export function factsOf(datum: Datum): Attributes {
  return {dataFact: datum.facts.join(' '), ...standingOf(datum)}
}

/** The attribute by which what belongs to a figure stands back with it. */
export function standingOf({isQuiet}: Datum): Attributes {
  return isQuiet ? {opacity: quiet} : {}
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
