import type {Element} from 'hast'
import type {Chart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {frames} from './frame.ts'
import type {Frame} from './frame.ts'
import {samples} from './samples.test-data.ts'

/** A sample in a frame, drawn. */
export interface Drawing {
  name: string
  chart: Chart
  frame: Frame
  tree: Element
}

/** All samples in all frames: every kind and every edge. */
export const everyDrawing: readonly Drawing[] = Object.entries(samples).flatMap(([name, chart]) =>
  Object.values(frames).map((frame) => ({name: `${name} on a ${frame.name}`, chart, frame, tree: drawChart(chart, frame)})))
