import type { Chart } from '../charts/chart.ts'
import { frames } from '../charts/frame.ts'
import { drawingOf } from './drawing.ts'
import { toDark } from './embed-theme.ts'

/** A drawing of an exhibit that is a file of its own. */
export interface DrawingFile {
  /** What follows the exhibit's id in the file's name: empty, `-square`. */
  suffix: string
  /** In words: `Slide, 16:9`. */
  name: string
  /** The file, as SVG. */
  draw: (chart: Chart) => string
}

/** The drawings of every exhibit, without a ground of their own: in dark words but for the last. */
export const drawingFiles: readonly DrawingFile[] = [
  { suffix: '', name: 'Slide, 16:9', draw: (chart) => drawingOf(chart) },
  { suffix: '-half-slide', name: 'Half slide', draw: (chart) => drawingOf(chart, frames['half-slide']) },
  { suffix: '-square', name: 'Square', draw: (chart) => drawingOf(chart, frames.square) },
  { suffix: '-dark', name: 'Slide, for dark backgrounds', draw: (chart) => toDark(drawingOf(chart)) },
]

/** The drawing with a suffix: a hash stands for the first as it is today. */
export function drawFile(chart: Chart, suffix: string): string {
  const [first] = drawingFiles
  const file = drawingFiles.find((one) => one.suffix === suffix) ?? first
  if (!file) throw new Error(`expected a drawing for the suffix \`${suffix}\`, found none`)
  return file.draw(chart)
}
