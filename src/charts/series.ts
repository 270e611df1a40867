import type {Element} from 'hast'
import type {Hue, Tone} from './chart.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, drawText, group} from './ink.ts'
import type {Attributes} from './ink.ts'
import {hues, ink} from './palette.ts'
import {textWidth} from './text-width.ts'
import type {Weight} from './text-width.ts'
import type {Bar} from './texture.ts'

interface Coloured {
  hue: Hue
  tone: Tone
}

/** Class and literal colour of the marks of a series. */
export function markInk({hue, tone}: Coloured): Attributes & {className: string} {
  return {className: `mark ${hue} ${tone}`, fill: hues[hue][tone]}
}

/** The weight of the figures of a series: this period is emphasised. */
export function weightOf(tone: Tone): Weight {
  return tone === 'current' ? 'semibold' : 'regular'
}

/** The attributes in which the figures of a series are written. */
export function labelInk(tone: Tone): Attributes {
  return tone === 'current' ? {fontWeight: 600} : {fill: ink.muted}
}

/** What a figure of this tone takes, in pixels. */
export function labelWidth(label: string, tone: Tone, size: number): number {
  return textWidth(label, size, weightOf(tone))
}

/** What a key names: what its swatch is drawn like. */
export interface KeyItem {
  label: string
  draw: (swatch: Bar) => Element
}

/** A series in a key. */
export function keyItem({label, ...coloured}: Coloured & {label: string}): KeyItem {
  return {label, draw: ({x0, y0, x1, y1}) => drawRect(x0, y0, x1, y1, markInk(coloured))}
}

/** A line of swatches and names, for frames too narrow to name the series where they stand. */
export function drawKey(items: readonly KeyItem[], frame: Frame, {x, y, width}: Box): {nodes: Element[]; height: number} {
  const swatch = frame.small - 2
  const line = Math.round(frame.small * 1.5)
  let [left, baseline] = [x, Math.round(y + frame.small * 0.8)]
  const nodes = items.flatMap(({label, draw}) => {
    const advance = Math.ceil(swatch + 5 + textWidth(label, frame.small))
    if (left > x && left + advance > x + width) [left, baseline] = [x, baseline + line]
    const drawn = [draw({x0: left, y0: baseline - swatch + 1, x1: left + swatch, y1: baseline + 1}), drawText(left + swatch + 5, baseline, label)]
    left += advance + 14
    return drawn
  })
  return {nodes: [group('key', {fontSize: frame.small}, nodes)], height: Math.ceil(baseline - y + frame.small * 0.9)}
}
