import type {Element} from 'hast'
import type {Chart} from './chart.ts'
import type {Frame} from './frame.ts'
import {drawText, group} from './ink.ts'
import {ink} from './palette.ts'
import {clip, fillLines, wrap} from './wrap.ts'

interface Lines {
  /** Draws the lines, the first at this top. */
  draw: (top: number) => Element[]
  height: number
}

/** Nothing, where the page says it. */
export const noCaption: Lines = {draw: () => [], height: 0}

/** Lines that captions may take where they would leave the plot no room. */
export const tightCaption = {title: 3, subtitle: 2, footer: 5} as const

/** Lines that captions may take where there is room. */
export const freeCaption = {title: Infinity, subtitle: Infinity, footer: Infinity} as const

/** Lines that captions may take. */
export type CaptionLimits = Readonly<Record<keyof typeof freeCaption, number>>

/** The message, and under it the measure, unit and period. */
export function layoutHeader(chart: Chart, frame: Frame, most: CaptionLimits = freeCaption): Lines {
  const width = frame.width - 2 * frame.margin
  const [bold, plain] = [{width, size: frame.title, weight: 'semibold' as const}, {width, size: frame.subtitle}]
  const title = clip(wrap(chart.title, bold), most.title, bold)
  const subtitle = clip(wrap(chart.subtitle, plain), most.subtitle, plain)
  const first = frame.title * 0.75
  const second = first + (title.length - 1) * frame.title * 1.18 + frame.subtitle * 1.55
  const draw = (top: number) => [
    group(undefined, {fontSize: frame.title, fontWeight: 600}, drawLines(title, frame.margin, top + first, frame.title * 1.18)),
    group(undefined, {fontSize: frame.subtitle, fill: ink.muted}, drawLines(subtitle, frame.margin, top + second, frame.subtitle * 1.25))
  ]
  return {draw, height: Math.ceil(second + (subtitle.length - 1) * frame.subtitle * 1.25 + frame.text * 1.2)}
}

/** The notes, then the source. */
export function layoutFooter(chart: Chart, frame: Frame, most: CaptionLimits = freeCaption): Lines {
  const measured = {width: frame.width - 2 * frame.margin, size: frame.small}
  const all = [...(chart.notes ?? []), chart.source].flatMap((each) => fillLines(each, measured))
  // The end of the source line is kept: it may hold what the drawing is known by.
  const lines = all.length > most.footer ? [...clip(all.slice(0, -1), most.footer - 1, measured), ...all.slice(-1)] : all
  const step = frame.small * 1.3
  const first = frame.small * 1.9
  const draw = (top: number) => [group(undefined, {fontSize: frame.small, fill: ink.muted}, drawLines(lines, frame.margin, top + first, step))]
  return {draw, height: Math.ceil(first + (lines.length - 1) * step + frame.small * 0.35)}
}

function drawLines(lines: readonly string[], x: number, y: number, step: number): Element[] {
  return lines.map((line, i) => drawText(x, y + i * step, line))
}
