import type { Chart } from '../charts/chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import type { Frame } from '../charts/frame.ts'
import { toSvg } from '../charts/to-svg.ts'

// A chart is drawn once for a frame, however many pages show it.
const drawn = new WeakMap<Chart, Map<Frame, string>>()

/** The drawing of a chart for pages, whose figcaption says what its own caption would. */
export function drawingFor(chart: Chart, frame: Frame): string {
  const known = drawn.get(chart) ?? new Map<Frame, string>()
  const svg = known.get(frame) ?? toSvg(drawChart(chart, frame, { caption: false }))
  drawn.set(chart, known.set(frame, svg))
  return svg
}
