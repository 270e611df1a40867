import {scaleLinear, sort, sum} from 'd3'
import type {Element} from 'hast'
import type {Block, CostCurveChart} from './chart.ts'
import {domainFromZero, drawAxisUp, drawZeroLine, startOfPlot, ticksUp, ticksAlong} from './axis.ts'
import type {Scale} from './axis.ts'
import {findHead, placeNotes, scaleUp} from './cost-labels.ts'
import type {Curve, Note} from './cost-labels.ts'
import {familyOf} from './chart-caption.ts'
import {heightOf} from './columns.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawRect, drawText, factsOf, group, px} from './ink.ts'
import {ink} from './palette.ts'
import type {Plot} from './plot.ts'
import {labelInk, markInk} from './series.ts'

/** A block and the volumes it lies between. */
export interface Placed {
  block: Block
  from: number
  to: number
}

/** The curve: blocks from the cheapest on, as wide as their volume; prices as lines across. */
export function drawCostCurve(chart: CostCurveChart, frame: Frame, box: Box): Plot {
  const family = familyOf(chart)
  const domain = domainFromZero(family.flatMap(({blocks, prices}) => [...blocks.map(({cost}) => cost.value), ...prices.map(({datum}) => datum.value)]))
  const ticks = ticksUp(domain, chart.unit, frame, box)
  const left = startOfPlot(ticks, frame, box)
  const right = box.x + box.width
  const curves = family.map((each) => layoutCurve(each, frame, [left, right]))
  const {placed, x} = curves[0]!
  const below = Math.ceil(frame.small * 3.1)
  const {bottom, scale, notes} = fitNotes(curves, domain, box, below)
  const y = (value: number) => scale(value)
  const nodes = [
    drawAxisUp(ticks, y, [left, right], frame),
    ...placed.flatMap((each) => drawBlock(each, x, y)),
    drawVolumeAxis(chart, x, [left, right], bottom, frame),
    drawZeroLine(`M${px(left)},${px(y(0))}H${px(right)}`),
    ...drawPrices(chart, y, [left, right]),
    ...drawNotes(notes, frame)
  ]
  return {nodes, height: bottom + below - box.y}
}

function layoutCurve(chart: CostCurveChart, frame: Frame, ends: readonly [number, number]): Curve {
  const placed = placeBlocks(chart.blocks)
  return {chart, placed, frame, x: scaleLinear([0, placed.at(-1)?.to || 1], ends), most: 4}
}

/** The frame grows until all words fit, if it can; names are cut short where they fit no other way. */
function fitNotes(curves: readonly Curve[], domain: [number, number], box: Box, below: number) {
  const {frame} = curves[0]!
  const heights = box.height === null ? [0, 0.25, 0.5, 0.75, 1].map((more) => heightOf(frame) * (1 + more)) : [box.height]
  const tries = [4, 2, 1].flatMap((most) => heights.map((height) => ({most, bottom: box.y + height - below})))
  const settle = ({most, bottom}: (typeof tries)[number], head: number) => {
    const scale = scaleUp(frame, domain, [box.y, bottom], head)
    return {bottom, scale, notes: placeNotes({...curves[0]!, most}, scale).notes}
  }
  for (const each of tries) {
    const heads = curves.map((curve) => findHead({...curve, most: each.most}, domain, [box.y, each.bottom]))
    if (!heads.includes(null)) return settle(each, Math.max(...heads.map(Number)))
  }
  const last = tries.at(-1)!
  return settle(last, (last.bottom - box.y) * 0.65)
}

function placeBlocks(blocks: readonly Block[]): Placed[] {
  const ordered = sort(blocks, (block) => block.cost.value ?? Infinity)
  return ordered.map((block, i) => {
    const from = sum(ordered.slice(0, i), (each) => each.volume.value ?? 0)
    return {block, from, to: from + (block.volume.value ?? 0)}
  })
}

function drawBlock({block, from, to}: Placed, x: Scale, y: (value: number) => number): Element[] {
  if (block.cost.value === null || block.volume.value === null) return []
  const facts = factsOf({...block.cost, facts: [...block.cost.facts, ...block.volume.facts]})
  return [drawRect(x(from), y(0), x(to), y(block.cost.value), {...markInk(block), stroke: ink.paper, ...facts})]
}

function drawVolumeAxis({volumeUnit, volumeTitle}: CostCurveChart, x: Scale, [left, right]: readonly [number, number], bottom: number, frame: Frame): Element {
  const ticks = ticksAlong(x, volumeUnit, frame.small, [left - 12, right], true)
  const marks = ticks.map(({value}) => `M${px(x(value))},${px(bottom)}v4`).join('')
  const labels = ticks.map(({x: middle, label}) => drawText(middle, bottom + frame.small * 1.2, label))
  const title = drawText(right, bottom + frame.small * 2.7, volumeTitle, {className: 'axis-title', textAnchor: 'end'})
  const path = drawPath(marks, {className: 'grid', stroke: ink.connector})
  return group('axis x-axis', {fill: ink.muted, fontSize: frame.small, textAnchor: 'middle'}, [path, ...labels, title])
}

function drawPrices({prices}: CostCurveChart, y: (value: number) => number, [left, right]: readonly [number, number]): Element[] {
  return prices.flatMap(({datum}) => {
    if (datum.value === null) return []
    const d = `M${px(left)},${px(y(datum.value))}H${px(right)}`
    return drawPath(d, {className: 'price', stroke: ink.text, strokeWidth: 1.5, strokeDasharray: '6 3', ...factsOf(datum)})
  })
}

function drawNotes(notes: readonly Note[], frame: Frame): Element[] {
  const leaders = notes.flatMap(({leader}) => leader ?? []).join('')
  const words = notes.flatMap(({lines, x, baseline}) => lines.slice(0, -1).map((line, i) => drawText(x, baseline + i * frame.text * 1.2, line)))
  const figures = notes.map(({lines, x, baseline, facts}) =>
    drawText(x, baseline + (lines.length - 1) * frame.text * 1.2, lines.at(-1)!, facts ? {dataFact: facts} : {}))
  return [
    ...(leaders ? [drawPath(leaders, {className: 'connector', stroke: ink.connector})] : []),
    group(undefined, {textAnchor: 'middle'}, words),
    group('label current', {...labelInk('current'), textAnchor: 'middle'}, figures)
  ]
}
