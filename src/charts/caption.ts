import type {Element} from 'hast'
import type {Chart} from './chart.ts'
import type {Frame} from './frame.ts'
import {drawText, group} from './ink.ts'
import {ink} from './palette.ts'
import {fillLines, wrap} from './wrap.ts'

interface Lines {
  /** Draws the lines, the first at this top. */
  draw: (top: number) => Element[]
  height: number
}

/** Nothing, where the page says it. */
export const noCaption: Lines = {draw: () => [], height: 0}

/** The message, and under it the measure, unit and period. */
export function layoutHeader(chart: Chart, frame: Frame): Lines {
  const width = frame.width - 2 * frame.margin
  const title = wrap(chart.title, {width, size: frame.title, weight: 'semibold'})
  const subtitle = wrap(chart.subtitle, {width, size: frame.subtitle})
  const first = frame.title * 0.75
  const second = first + (title.length - 1) * frame.title * 1.18 + frame.subtitle * 1.55
  const draw = (top: number) => [
    group('title', {fontSize: frame.title, fontWeight: 600}, drawLines(title, frame.margin, top + first, frame.title * 1.18)),
    group('subtitle', {fontSize: frame.subtitle, fill: ink.muted}, drawLines(subtitle, frame.margin, top + second, frame.subtitle * 1.25))
  ]
  return {draw, height: Math.ceil(second + (subtitle.length - 1) * frame.subtitle * 1.25 + frame.text * 1.2)}
}

/** The notes, then the source. */
export function layoutFooter(chart: Chart, frame: Frame): Lines {
  const measured = {width: frame.width - 2 * frame.margin, size: frame.small}
  const lines = [...(chart.notes ?? []), chart.source].flatMap((each) => fillLines(each, measured))
  const step = frame.small * 1.3
  const first = frame.small * 1.9
  const draw = (top: number) => [group('source', {fontSize: frame.small, fill: ink.muted}, drawLines(lines, frame.margin, top + first, step))]
  return {draw, height: Math.ceil(first + (lines.length - 1) * step + frame.small * 0.35)}
}

function drawLines(lines: readonly string[], x: number, y: number, step: number): Element[] {
  return lines.map((line, i) => drawText(x, y + i * step, line))
}
