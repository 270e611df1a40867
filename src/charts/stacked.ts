import type {Element} from 'hast'
import type {StackedChart} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, fitScale, makeTicks, startOfPlot} from './axis.ts'
import {heightOf, reachOf} from './columns.ts'
import type {Box, Frame} from './frame.ts'
import {drawRect, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {drawFigures, drawNames, drawTotals} from './stack-labels.ts'
import {definePatterns, extentOf, layerInk, prefixOf, toSegments} from './stack-layers.ts'
import {belowOf, layoutStacks} from './stack-places.ts'
import type {Places} from './stack-places.ts'
import {drawLyingStacks} from './stacked-rows.ts'

/** Stacked columns, each layer's figure beside it and its name beside the last; lying where that does not fit. */
export function drawStacked(chart: StackedChart, frame: Frame, box: Box): Plot {
  const stacks = chart.groups.flatMap(({stacks}) => stacks)
  const domain = domainFromZero(stacks.flatMap(extentOf))
  const ticks = makeTicks(domain, 5, chart.unit)
  const left = startOfPlot(ticks, frame, box)
  const layout = layoutStacks(chart, frame, left, box.x + box.width)
  if (!layout) return drawLyingStacks(chart, frame, box)
  const below = belowOf(layout)
  const height = (box.height ?? heightOf(frame)) - below
  const reaches = stacks.flatMap((stack) => extentOf(stack).map((value) => reachOf(value, frame)))
  const scale = fitScale(domain, [0, height], reaches)
  const y = (value: number) => box.y + height - scale(value)
  const last = layout.slots.at(-1)!
  const axisEnd = last.x + layout.bar + layout.zone
  const nodes = [
    drawAxisUp(ticks, y, [left, axisEnd], frame),
    ...chart.layers.map((_, i) => drawLayer(layout, i, y)),
    drawZeroLine(`M${px(left)},${px(y(0))}H${px(axisEnd)}`),
    ...drawFigures(layout, y, [box.y, box.y + height]),
    ...drawTotals(layout, y),
    ...drawNames(layout, box.y + height)
  ]
  return {nodes, defs: definePatterns(chart, prefixOf(chart, frame)), height: height + below}
}

function drawLayer({chart, frame, slots, bar}: Places, i: number, y: (value: number) => number): Element {
  const {className, ...fill} = layerInk(chart.layers[i]!, prefixOf(chart, frame))
  const rects = slots.flatMap(({stack, x}) => {
    const segment = toSegments(stack)[i]
    if (!segment || segment.datum.value === null) return []
    return drawRect(x, y(segment.from), x + bar, y(segment.to), factsOf(segment.datum))
  })
  return group(className, {...fill, stroke: ink.paper}, rects)
}
