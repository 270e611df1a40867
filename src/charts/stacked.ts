import type {StackedChart, Tone} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, fitScale, startOfPlot, ticksUp} from './axis.ts'
import {allTwins, familyOf} from './chart-caption.ts'
import {heightOf, reachOf} from './columns.ts'
import type {Box, Frame} from './frame.ts'
import {px} from './ink.ts'
import type {Plot} from './plot.ts'
import {drawFigures, drawNames, drawTotals} from './stack-labels.ts'
import {drawLayer, extentOf, tonesOf, toSegments} from './stack-layers.ts'
import type {LayerBar} from './stack-layers.ts'
import {belowOf, layoutStacks} from './stack-places.ts'
import type {Places} from './stack-places.ts'
import {drawLyingStacks} from './stacked-rows.ts'

/** Stacked columns, each layer's figure beside it and its name beside the last; lying where that does not fit. */
export function drawStacked(chart: StackedChart, frame: Frame, box: Box): Plot {
  const {stacks, domain, ticks, left, layouts} = layoutAxis(familyOf(chart), frame, box)
  const [layout] = layouts
  if (!layout || !allTwins(chart, (family) => stands(family, frame, box))) return drawLyingStacks(chart, frame, box)
  const below = Math.max(...layouts.map((each) => belowOf(each!)))
  const height = (box.height ?? heightOf(frame)) - below
  const reaches = stacks.flatMap((stack) => extentOf(stack).map((value) => reachOf(value, frame)))
  const scale = fitScale(domain, [0, height], reaches)
  const y = (value: number) => box.y + height - scale(value)
  const last = layout.slots.at(-1)!
  const axisEnd = last.x + layout.bar + layout.zone
  const nodes = [
    drawAxisUp(ticks, y, [left, axisEnd], frame),
    ...chart.layers.flatMap((layer, i) => tonesOf(chart).map((tone) => drawLayer(layer, tone, barsOf(layout, i, tone, y), false))),
    drawZeroLine(`M${px(left)},${px(y(0))}H${px(axisEnd)}`),
    ...drawFigures(layout, y, [box.y, box.y + height]),
    ...drawTotals(layout, y),
    ...drawNames(layout, box.y + height)
  ]
  return {nodes, height: height + below}
}

/** The axis of stacks of one scale, and the places of all of them; null where they do not stand. */
function layoutAxis(family: readonly StackedChart[], frame: Frame, box: Box) {
  const stacks = family.flatMap(({groups}) => groups.flatMap((each) => each.stacks))
  const domain = domainFromZero(stacks.flatMap(extentOf))
  const ticks = ticksUp(domain, family[0]!.unit, frame, box)
  const left = startOfPlot(ticks, frame, box)
  return {stacks, domain, ticks, left, layouts: family.map((each) => layoutStacks(each, frame, left, box.x + box.width))}
}

function stands(family: readonly StackedChart[], frame: Frame, box: Box): boolean {
  // Whatever their height: titles of several lines leave less of it.
  return !layoutAxis(family, frame, {...box, height: null}).layouts.includes(null)
}

function barsOf({slots, bar}: Places, i: number, tone: Tone, y: (value: number) => number): LayerBar[] {
  return slots.flatMap(({stack, x}) => {
    const segment = toSegments(stack)[i]
    if (!segment || segment.datum.value === null || stack.tone !== tone) return []
    return {datum: segment.datum, x0: x, y0: y(segment.from), x1: x + bar, y1: y(segment.to)}
  })
}
