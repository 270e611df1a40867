import type {Element} from 'hast'
import {drawZeroLine} from './axis.ts'
import type {Box, Frame} from './frame.ts'
import {drawText, group, px} from './ink.ts'
import type {Attributes} from './ink.ts'
import {choosePress, growMeasures, lineStep, rowHeight} from './row-measures.ts'
import type {Measures} from './row-measures.ts'
import type {RowsRequest} from './row-names.ts'
import {capHeight} from './text-width.ts'

/** A row of a lying chart: its name's lines, and where its bars begin. */
export interface Row {
  lines: readonly string[]
  /** Baseline of the first line of the name. */
  baseline: number
  /** Top of the first bar. */
  top: number
}

/** Rows placed under each other. */
export interface Rows extends Pick<Measures, 'lane' | 'beside' | 'every' | 'figures' | 'text' | 'strain'> {
  rows: readonly Row[]
  /** Left end of the plot: right of the names that stand beside it. */
  left: number
  /** Thickness of a bar. */
  bar: number
  bottom: number
}

/** Places rows under each other: as high as they like where the frame follows, else stretched or pressed into the box. */
export function layoutRows(request: RowsRequest): Rows {
  const {height} = request.box
  if (height === null) return placeRows(request, growMeasures(request))
  return placeRows(request, choosePress(request, height))
}

/** The names of the rows. */
export function drawNames(layout: Rows, frame: Frame, box: Box): Element {
  const {rows, every, text} = layout
  const texts = rows.flatMap(({lines, baseline}, i) =>
    i % every ? [] : lines.map((line, j) => drawText(box.x, baseline + j * lineStep(text), line))
  )
  return group(undefined, sizeOf(layout, frame), texts)
}

/** The size of names and figures, where it is not that of the frame. */
export function sizeOf({text}: Rows, frame: Frame): Attributes {
  return text === frame.text ? {} : {fontSize: text}
}

/** The line of zero, from the top to the last row; where names stand above their bars it runs only along so many pixels of bars. */
export function drawZeroAlong({rows, beside, bottom}: Rows, zero: number, top: number, length: number): Element {
  const x = px(zero)
  const line = `v${px(length + 2)}`
  const gaps = rows.map((row, i) => (i ? `m0,${px(row.top - rows[i - 1]!.top - length - 2)}${line}` : `M${x},${px(row.top - 1)}${line}`))
  return drawZeroLine(beside ? `M${x},${px(top)}V${px(bottom)}` : gaps.join(''))
}

/** Whether the figure of a bar has room in its row. */
export function hasFigure({figures}: Pick<Rows, 'figures'>, lane: number, lanes: number): boolean {
  return figures === 'all' || (figures === 'last' && lane === lanes - 1)
}

function placeRows({lanes, box}: RowsRequest, measures: Measures): Rows {
  const {beside, lines, lane, gap, text, every, figures, strain} = measures
  let y = box.y
  const rows = lines.map((each) => {
    const height = rowHeight(each.length, lanes, measures)
    const top = beside ? y + Math.floor((height - lanes * lane) / 2) : y + height - lanes * lane
    const middle = beside ? y + height / 2 - ((each.length - 1) * lineStep(text)) / 2 + (text * capHeight) / 2 : y + text * 0.85
    y += height + gap
    return {lines: each, baseline: middle, top}
  })
  const left = beside ? box.x + measures.nameWidth + 12 : box.x
  return {rows, left, lane, bar: lanes > 1 ? lane - (lane < 10 ? lane * 0.2 : 2) : lane, beside, bottom: y - gap, every, figures, text, strain}
}
