import type {Element} from 'hast'
import type {Line} from './chart.ts'
import {drawPath, element, px} from './ink.ts'
import type {Attributes} from './ink.ts'
import {hues} from './palette.ts'

// Paths from a point's middle around it; null is the round one.
const shapes = [null, 'm-3-3h6v6h-6z', 'm0-4.5l4.5,4.5-4.5,4.5-4.5-4.5z', 'm0-4.2l4.2,7.2h-8.4z', 'm0,4.2l4.2-7.2h-8.4z'] as const
const order = Object.keys(hues)

/** The shape by which the points of a line are told from those of the others, its hue's; lines of one hue have the next ones. */
export function shapesOf(series: readonly Line[]): number[] {
  const isOneHue = new Set(series.map(({hue}) => hue)).size === 1
  return series.map(({hue}, i) => {
    const before = series.slice(0, i).filter((other) => other.hue === hue).length
    return ((isOneHue ? 0 : order.indexOf(hue)) + before) % shapes.length
  })
}

/** A point of a shape, its middle at the place. */
export function drawPoint(shape: number, x: number, y: number, attributes: Attributes = {}): Element {
  const outline = shapes[shape]
  return outline ? drawPath(`M${px(x)},${px(y)}${outline}`, attributes) : element('circle', {cx: px(x), cy: px(y), r: 3, ...attributes})
}
