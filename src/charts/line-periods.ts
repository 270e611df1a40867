import type {ScalePoint} from 'd3'
import type {Element} from 'hast'
import type {Frame} from './frame.ts'
import {drawText, group} from './ink.ts'
import {ink} from './palette.ts'
import {textWidth, widestText} from './text-width.ts'

/** The periods under their points; every second, third … where all would not fit, counted back from the last. */
export function drawPeriods(periods: readonly string[], x: ScalePoint<number>, bottom: number, frame: Frame, [from, to]: readonly [number, number]): Element {
  const widest = widestText(periods, frame.small) + frame.small * 0.6
  const every = x.step() ? Math.ceil(widest / x.step()) : 1
  const labels = periods.flatMap((period, i) => {
    if ((periods.length - 1 - i) % every) return []
    const half = textWidth(period, frame.small) / 2
    return drawText(Math.max(from + half, Math.min(x(i)!, to - half)), bottom + frame.small * 1.4, period)
  })
  return group(undefined, {fontSize: frame.small, fill: ink.muted, textAnchor: 'middle'}, labels)
}
