import {s} from 'hastscript'
import type {Element} from 'hast'
import {drawBars} from './bars.ts'
import {drawBridge} from './bridge.ts'
import {layoutFooter, layoutHeader, noCaption} from './caption.ts'
import {drawChange} from './change.ts'
import type {Chart} from './chart.ts'
import {refuseInfinite} from './chart-data.ts'
import {drawColumns} from './columns.ts'
import {drawCostCurve} from './cost-curve.ts'
import {describe} from './description.ts'
import type {Box, Frame} from './frame.ts'
import {px} from './ink.ts'
import {drawLines} from './lines.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawStacked} from './stacked.ts'

/** What a drawing may leave out. */
export interface DrawOptions {
  /** False where the page itself writes title, subtitle, notes and source around the drawing. */
  caption?: boolean
}

/** The chart laid out for the frame, as an SVG tree. Throws on a figure that is not finite, naming the exhibit and the fact. */
export function drawChart(chart: Chart, frame: Frame, {caption = true}: DrawOptions = {}): Element {
  refuseInfinite(chart)
  const header = caption ? layoutHeader(chart, frame) : noCaption
  const footer = caption ? layoutFooter(chart, frame) : noCaption
  const top = frame.margin + header.height
  const room = frame.height === null ? null : frame.height - top - footer.height - frame.margin
  const plot = drawPlot(chart, frame, {x: frame.margin, y: top, width: frame.width - 2 * frame.margin, height: room})
  const height = frame.height ?? Math.ceil(top + plot.height + footer.height + frame.margin + 2)
  const footerTop = height - frame.margin - footer.height
  const defs = plot.defs?.length ? [s('defs', plot.defs)] : []
  return drawRoot(chart, frame, height, [...defs, ...header.draw(frame.margin), ...plot.nodes, ...footer.draw(footerTop)])
}

function drawPlot(chart: Chart, frame: Frame, box: Box): Plot {
  switch (chart.kind) {
    case 'columns':
      return drawColumns(chart, frame, box)
    case 'bars':
      return drawBars(chart, frame, box)
    case 'stacked':
      return drawStacked(chart, frame, box)
    case 'bridge':
      return drawBridge(chart, frame, box)
    case 'cost-curve':
      return drawCostCurve(chart, frame, box)
    case 'change':
      return drawChange(chart, frame, box)
    case 'lines':
      return drawLines(chart, frame, box)
  }
}

function drawRoot(chart: Chart, frame: Frame, height: number, children: readonly Element[]): Element {
  const id = `${chart.id}-${frame.name}`
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    className: `chart ${chart.kind}`,
    viewBox: `0 0 ${px(frame.width)} ${px(height)}`,
    width: px(frame.width),
    height: px(height),
    role: 'img',
    ariaLabelledBy: `${id}-title ${id}-desc`,
    // A name that ends in a digit is no CSS identifier: without quotes the whole list is ignored.
    fontFamily: "'Source Sans 3', Arial, sans-serif",
    fontSize: frame.text,
    fill: ink.text
  }
  return s('svg', attributes, [s('title', {id: `${id}-title`}, chart.title), s('desc', {id: `${id}-desc`}, describe(chart)), ...children])
}
