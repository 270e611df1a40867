import { createHash } from 'node:crypto'
import type { Chart } from '../charts/chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { frames, type Frame } from '../charts/frame.ts'
import { oncePerFrame } from '../charts/once-per-frame.ts'
import { forPages, toSvg } from '../charts/to-svg.ts'

/** Stands where the hash is printed while the hash is computed, as wide as it: to prove a file, put it back and hash. */
const BLANK = '#0000000000'

/**
 * The fonts of files. LibreOffice takes the first name of the list or a font of its own choice, and PowerPoint its own: the first is
 * one that every office has or draws as wide. What the project ships comes second, for painters that are given nothing else.
 */
const FONTS = "Arial,'Source Sans 3',sans-serif"

const drawBlank = oncePerFrame((chart, frame) => toFile(drawChart({ ...chart, source: `${chart.source} ${BLANK}` }, frame)))

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

/** A slide is 960 points wide, as its frame is pixels: a file comes in at the size it is laid out for, its 12 px as 12 points. */
function toFile(tree: ReturnType<typeof drawChart>): string {
  const { width, height } = tree.properties
  return toSvg({ ...tree, properties: { ...tree.properties, width: `${width}pt`, height: `${height}pt`, fontFamily: FONTS } }, forPages)
}

function hash(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 10)
}
