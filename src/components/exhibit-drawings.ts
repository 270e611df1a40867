import { drawChart } from '../charts/draw-chart.ts'
import { oncePerFrame } from '../charts/once-per-frame.ts'
import { toSvg } from '../charts/to-svg.ts'

/** The drawing of a chart for pages, whose figcaption says what its own caption would, and whose style sheet names the font. */
export const drawingFor = oncePerFrame((chart, frame) => toSvg(drawChart(chart, frame, { caption: false })).replace(/ font-family="[^"]*"/, ''))
