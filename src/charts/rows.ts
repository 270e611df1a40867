import type {Element} from 'hast'
import {drawZeroLine} from './axis.ts'
import type {Box, Frame} from './frame.ts'
import {drawText, group, px} from './ink.ts'
import {capHeight, widestText} from './text-width.ts'
import {clip, wrap} from './wrap.ts'

interface RowsRequest {
  names: readonly string[]
  /** Bars in each row. */
  lanes: number
  /** Plots that share the width beside the names; 1 unless said. */
  panels?: number
  frame: Frame
  box: Box
}

/** A row of a lying chart: its name's lines, and where its bars begin. */
export interface Row {
  lines: readonly string[]
  /** Baseline of the first line of the name. */
  baseline: number
  /** Top of the first bar. */
  top: number
}

/** Rows placed under each other. */
export interface Rows {
  rows: readonly Row[]
  /** Left end of the plot: right of the names that stand beside it. */
  left: number
  /** Distance from the top of a bar to the top of the next in its row. */
  lane: number
  /** Thickness of a bar. */
  bar: number
  /** Whether names stand beside their bars, not above them. */
  beside: boolean
  bottom: number
  /** Every so many rows have room for their name and figures. */
  every: number
}

interface Measures {
  beside: boolean
  nameWidth: number
  lines: string[][]
  lane: number
  gap: number
  lineHeight: number
}

/** Places rows under each other: as high as they like where the frame follows, else stretched or pressed into the box. */
export function layoutRows(request: RowsRequest): Rows {
  const measures = measureNames(request)
  const {height} = request.box
  if (height === null) return placeRows(request, measures)
  const natural = totalHeight(request, measures)
  if (natural <= height) return placeRows(request, stretch(request, measures, height))
  return press(request, measures, height)
}

/** The names of the rows. */
export function drawNames({rows, every}: Rows, frame: Frame, box: Box): Element {
  const texts = rows.flatMap(({lines, baseline}, i) =>
    i % every ? [] : lines.map((line, j) => drawText(box.x, baseline + j * lineStep(frame), line))
  )
  return group('names', {}, texts)
}

/** The line of zero, from the top to the last row; where names stand above their bars it runs only along so many pixels of bars. */
export function drawZeroAlong({rows, beside, bottom}: Rows, zero: number, top: number, length: number): Element {
  const x = px(zero)
  return drawZeroLine(beside ? `M${x},${px(top)}V${px(bottom)}` : rows.map((row) => `M${x},${px(row.top - 1)}v${px(length + 2)}`).join(''))
}

function measureNames({names, lanes, panels = 1, frame, box}: RowsRequest): Measures {
  const beside = box.width >= 320 + (panels - 1) * 200
  const width = beside ? Math.min(widestText(names, frame.text) + 1, box.width * 0.36) : box.width
  const lines = names.map((name) => clip(wrap(name, {width, size: frame.text}), 4, {width, size: frame.text}))
  const nameWidth = Math.ceil(Math.max(...lines.map((each) => widestText(each, frame.text))))
  const lane = lanes > 1 ? Math.round(frame.text * 1.3) : 2 * Math.round(frame.text * 0.75)
  return {beside, nameWidth, lines, lane, gap: Math.round(frame.text * (lanes > 1 ? 0.9 : 0.7)), lineHeight: lineStep(frame)}
}

/** From line to line of a name. */
function lineStep({text}: Frame): number {
  return Math.round(text * 1.2)
}

function rowHeight(lines: number, lanes: number, {beside, lane, lineHeight}: Measures): number {
  return beside ? Math.max(lanes * lane, lines * lineHeight) : lines * lineHeight + 3 + lanes * lane
}

function totalHeight({lanes}: RowsRequest, measures: Measures): number {
  return measures.lines.reduce((sum, lines) => sum + rowHeight(lines.length, lanes, measures) + measures.gap, 0)
}

function stretch(request: RowsRequest, measures: Measures, height: number): Measures {
  const most = measures.lane * 2
  let stretched = measures
  for (let factor = 1.02; factor <= 3; factor += 0.02) {
    const next = {...measures, lane: Math.min(most, measures.lane * factor), gap: measures.gap * factor}
    if (totalHeight(request, next) > height) break
    stretched = next
  }
  return stretched
}

/** One line for each name, then narrow gaps, then thin bars of which only some are named. */
function press(request: RowsRequest, measures: Measures, height: number): Rows {
  const {frame, lanes, names} = request
  const nameWidth = Math.ceil(Math.min(widestText(names, frame.text) + 1, request.box.width * 0.46))
  const measured = {width: measures.beside ? nameWidth : request.box.width, size: frame.text}
  const lines = names.map((name) => clip(wrap(name, measured), 1, measured))
  const narrow = {...measures, lines, nameWidth, gap: frame.text * 0.35, lane: Math.round(frame.text * 1.05)}
  // A single bar may be lower than its figure; of two, the figures would touch.
  const low = lanes === 1 ? {...narrow, gap: frame.text * 0.25, lane: Math.round(frame.text * 0.75)} : narrow
  const fitting = [narrow, low].find((each) => totalHeight(request, each) <= height)
  if (fitting) return placeRows(request, stretch(request, fitting, height))
  const step = height / names.length
  const thin = {...narrow, beside: true, lineHeight: 0, nameWidth: Math.min(measures.nameWidth, request.box.width * 0.36), gap: step * 0.2, lane: (step * 0.8) / lanes}
  const clipped = measures.lines.map((each) => clip(wrap(each.join(' '), {width: thin.nameWidth + 1, size: frame.text}), 1, {width: thin.nameWidth + 1, size: frame.text}))
  return {...placeRows(request, {...thin, lines: clipped}), every: Math.ceil((frame.text * 1.1) / Math.min(step, thin.lane))}
}

function placeRows({lanes, frame, box}: RowsRequest, measures: Measures): Rows {
  const {beside, lines, lane, gap, lineHeight} = measures
  let y = box.y
  const rows = lines.map((each) => {
    const height = rowHeight(each.length, lanes, measures)
    const top = beside ? y + Math.floor((height - lanes * lane) / 2) : y + height - lanes * lane
    const middle = beside ? y + height / 2 - ((each.length - 1) * lineHeight) / 2 + (frame.text * capHeight) / 2 : y + frame.text * 0.85
    y += height + gap
    return {lines: each, baseline: middle, top}
  })
  const left = beside ? box.x + measures.nameWidth + 12 : box.x
  return {rows, left, lane, bar: lanes > 1 ? lane - 2 : lane, beside, bottom: y - gap, every: 1}
}
