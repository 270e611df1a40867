import { createHash } from 'node:crypto'
import type { Chart } from '../charts/chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { frames, type Frame } from '../charts/frame.ts'
import { oncePerFrame } from '../charts/once-per-frame.ts'
import { toSvg } from '../charts/to-svg.ts'

/** Stands where the hash is printed while the hash is computed, as wide as it: to prove a file, put it back and hash. */
const BLANK = '#0000000000'

const drawBlank = oncePerFrame((chart, frame) => toSvg(drawChart({ ...chart, source: `${chart.source} ${BLANK}` }, frame)))

/** The chart as an SVG file for a frame, with the hash of its slide behind its source line. */
export function drawingOf(chart: Chart, frame: Frame = frames.slide): string {
  return drawBlank(chart, frame).replaceAll(BLANK, `#${hashOf(chart)}`)
}

/** The first ten hexadecimal digits of the SHA-256 of the chart's slide, with zeros where the hash itself is printed. */
export function hashOf(chart: Chart): string {
  return hash(drawBlank(chart, frames.slide))
}

/** Whether a slide is what was drawn under this hash: whoever has the file can tell. */
export function isGenuine(svg: string, printed: string): boolean {
  return hash(svg.replaceAll(`#${printed}`, BLANK)) === printed
}

function hash(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 10)
}
