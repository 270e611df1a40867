import type {Element} from 'hast'
import {drawBars} from './bars.ts'
import {drawBridge} from './bridge.ts'
import {freeCaption, layoutFooter, layoutHeader, noCaption, tightCaption} from './caption.ts'
import type {CaptionLimits} from './caption.ts'
import {drawChange} from './change.ts'
import type {Chart} from './chart.ts'
import {familyOf} from './chart-caption.ts'
import {refuseInfinite} from './chart-data.ts'
import {drawColumns} from './columns.ts'
import {drawCostCurve} from './cost-curve.ts'
import {describe} from './description.ts'
import type {Box, Frame} from './frame.ts'
import {pickOut} from './highlight.ts'
import {element, px} from './ink.ts'
import {drawLines} from './lines.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawStacked} from './stacked.ts'
import {measureFor} from './text-width.ts'

// A plot lower than this says nothing.
const leastRoom = 160

/** What a drawing may leave out. */
export interface DrawOptions {
  /** False where the page itself writes title, subtitle, notes and source around the drawing. */
  caption?: boolean
  /** Id of the row to pick out, e.g. of the mine that a page is about: the marks of the others stand back. */
  highlight?: string
}

/**
 * The chart laid out for the frame, as an SVG tree. A page brings its font along; a drawing with a caption of its own stands anywhere,
 * and has room for Arial too. Throws on a figure that is not finite, naming the exhibit and the fact.
 */
export function drawChart(chart: Chart, frame: Frame, {caption = true, highlight}: DrawOptions = {}): Element {
  refuseInfinite(chart)
  const shown = highlight ? pickOut(chart, highlight) : chart
  return measureFor(caption ? 'anywhere' : 'page', () => layOut(shown, frame, caption))
}

function layOut(chart: Chart, frame: Frame, caption: boolean): Element {
  const {header, footer, above, below} = caption ? layoutCaptions(chart, frame) : {header: noCaption, footer: noCaption, above: 0, below: 0}
  const top = frame.margin + above
  const room = frame.height === null ? null : roomOf(frame, above, below)
  const plot = drawPlot(chart, frame, {x: frame.margin, y: top, width: frame.width - 2 * frame.margin, height: room})
  const height = frame.height ?? Math.ceil(top + plot.height + footer.height + frame.margin + 2)
  const footerTop = height - frame.margin - footer.height
  return drawRoot(chart, frame, height, caption, [...header.draw(frame.margin), ...plot.nodes, ...footer.draw(footerTop)])
}

/**
 * The captions, and the room kept for them. On a slide charts of one scale have plots of one height: that below the highest header
 * and above the highest footer. Words that would leave the plot no room are cut short; content is checked for such.
 */
function layoutCaptions(chart: Chart, frame: Frame) {
  const family = frame.height === null ? [chart] : familyOf<Chart>(chart)
  const layout = (most: CaptionLimits) => {
    const [headers, footers] = [family.map((each) => layoutHeader(each, frame, most)), family.map((each) => layoutFooter(each, frame, most))]
    return {header: headers[0]!, footer: footers[0]!, above: highest(headers), below: highest(footers)}
  }
  const free = layout(freeCaption)
  return frame.height !== null && roomOf(frame, free.above, free.below) < leastRoom ? layout(tightCaption) : free
}

function highest(captions: readonly {height: number}[]): number {
  return Math.max(...captions.map(({height}) => height))
}

function roomOf(frame: Frame, above: number, below: number): number {
  return frame.height! - 2 * frame.margin - above - below
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

function drawRoot(chart: Chart, frame: Frame, height: number, isFile: boolean, children: readonly Element[]): Element {
  const id = `${chart.id}-${frame.name}`
  const attributes = {
    // A page knows what `<svg>` is; a file has to say so.
    ...(isFile && {xmlns: 'http://www.w3.org/2000/svg'}),
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
  return element('svg', attributes, [drawWords('title', `${id}-title`, chart.title), drawWords('desc', `${id}-desc`, describe(chart)), ...children])
}

function drawWords(tagName: 'title' | 'desc', id: string, words: string): Element {
  return element(tagName, {id}, [{type: 'text', value: words}])
}
