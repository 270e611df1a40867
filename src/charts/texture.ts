import type {Element} from 'hast'
import type {Pattern} from './chart.ts'
import {drawPath, px} from './ink.ts'
import type {Attributes} from './ink.ts'

/** A bar from the end that it is piled up from to the other, standing or lying. */
export interface Bar {
  x0: number
  y0: number
  x1: number
  y1: number
}

// From line to line, in pixels, and how thick a line is.
const pitch = 4
const thin = 1.5

/**
 * The texture of bars of one thickness, in the colour of the group around it: stripes across them, which are the dashes of one line as
 * thick as the bar; dots, which are the dashes of lines along it; or those lines. A line stays one on paper and in LibreOffice, where an
 * SVG pattern is a picture.
 */
export function drawTexture(pattern: Pattern, bars: readonly Bar[], isLying: boolean, attributes: Attributes = {}): Element {
  const thick = bars.length ? thicknessOf(bars[0]!, isLying) : 0
  const lines = pattern === 'hatch' ? 1 : Math.max(1, Math.floor(thick / pitch))
  return drawPath(bars.map((bar) => drawAlong(bar, isLying, lines)).join(''), {...strokeOf(pattern, thick), ...attributes})
}

function strokeOf(pattern: Pattern, thick: number): Attributes {
  switch (pattern) {
    case 'hatch':
      return {strokeWidth: px(thick), strokeDasharray: `${thin} ${pitch - thin}`}
    case 'dots':
      return {strokeWidth: pitch / 2, strokeDasharray: pitch / 2}
    case 'rules':
      return {strokeWidth: thin}
  }
}

/** So many lines along a bar, in its middle. */
function drawAlong({x0, y0, x1, y1}: Bar, isLying: boolean, lines: number): string {
  const aside = -((lines - 1) * pitch) / 2
  const length = isLying ? x1 - x0 : y1 - y0
  const [line, next] = isLying ? [`h${px(length)}`, `m${px(-length)},${pitch}`] : [`v${px(length)}`, `m${pitch},${px(-length)}`]
  const start = isLying ? `M${px(x0)},${px((y0 + y1) / 2 + aside)}` : `M${px((x0 + x1) / 2 + aside)},${px(y0)}`
  return start + Array<string>(lines).fill(line).join(next)
}

function thicknessOf({x0, y0, x1, y1}: Bar, isLying: boolean): number {
  return Math.abs(isLying ? y1 - y0 : x1 - x0)
}
