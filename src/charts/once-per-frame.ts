import type { Chart } from './chart.ts'
import type { Frame } from './frame.ts'

/** Has a chart drawn once for each frame, however many files and pages show it. */
export function oncePerFrame(draw: (chart: Chart, frame: Frame) => string): (chart: Chart, frame: Frame) => string {
  const drawn = new WeakMap<Chart, Map<Frame, string>>()
  return (chart, frame) => {
    const known = drawn.get(chart) ?? new Map<Frame, string>()
    const svg = known.get(frame) ?? draw(chart, frame)
    drawn.set(chart, known.set(frame, svg))
    return svg
  }
}
