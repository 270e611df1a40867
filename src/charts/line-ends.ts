import type {Element} from 'hast'
import type {Datum, Line, LinesChart} from './chart.ts'
import {dodge} from './dodge.ts'
import type {Box, Frame} from './frame.ts'
import {drawPath, drawText, group, px} from './ink.ts'
import {drawPoint} from './point-shapes.ts'
import type {Layout} from './lines.ts'
import {labelInk, markInk} from './series.ts'
import {widestText} from './text-width.ts'
import {wrap} from './wrap.ts'

/** The words at the ends of lines: for each its name in lines, and how they stand. */
export interface Ends {
  names: string[][]
  /** Whether names stand beside their figures, not under them. */
  beside: boolean
  /** Width of the widest figure. */
  figures: number
  /** Room from the last points to the end of the words. */
  width: number
}

/** The end of a line: its last figure, and where its point is. */
interface End {
  series: Line
  lines: string[]
  shape: number
  last: Datum
  x: number
  y: number
}

// From a line's last point to its words, with room for a line that leads there; to the words alone where there is one line.
const way = 20
const glyph = 11

/** Names beside their last figures where there is room, else under them, broken into lines. */
export function layoutEnds({series}: LinesChart, frame: Frame, box: Box): Ends {
  const figures = widestText(series.map((each) => lastOf(each)?.label ?? ''), frame.text, 'semibold')
  const labels = series.map(({label}) => label)
  const before = series.length > 1 ? way + glyph : 9
  const inLine = figures + 5 + widestText(labels, frame.text)
  if (inLine <= box.width * 0.3) return {names: labels.map((label) => [label]), beside: true, figures, width: before + inLine}
  const width = Math.min(widestText(labels, frame.text) + 1, box.width * 0.3)
  const names = labels.map((label) => wrap(label, {width, size: frame.text}))
  return {names, beside: false, figures, width: before + Math.max(figures, widestText(names.flat(), frame.text))}
}

/** The last figure of a line that is not nil. */
export function lastOf({data}: Line): Datum | undefined {
  return data.findLast(({value}) => value !== null)
}

/** Room from the axis to the first points: between two periods for the figures of the first. */
export function roomBefore({series, periods}: LinesChart, frame: Frame): number {
  return periods.length === 2 ? Math.ceil(widestText(series.map(({data}) => data[0]!.label), frame.text) + 14) : frame.text
}

/** Between two periods the figures of the first, before their points; more periods would be too many figures. */
export function drawStarts({chart: {series, periods}, x, y}: Layout, frame: Frame, [top, bottom]: readonly [number, number]): Element[] {
  if (periods.length !== 2) return []
  const firsts = series.flatMap(({data: [first]}) => (first && first.value !== null ? [{label: first.label, at: y(first.value), size: frame.text * 1.15}] : []))
  const middles = dodge(firsts, [top - frame.text * 0.5, bottom + frame.text * 0.3])
  const texts = firsts.map(({label}, i) => drawText(x(0) - 9, middles[i]! + frame.text * 0.33, label))
  return [group('label prior', {...labelInk('prior'), textAnchor: 'end'}, texts)]
}

/** At the end of each line its figure and name, moved apart; where there are several, each with its point and a line that leads to it. */
export function drawEnds(chart: LinesChart, ends: Ends, shapes: readonly number[], frame: Frame, x: (i: number) => number, y: (value: number) => number, [top, bottom]: readonly [number, number]): Element[] {
  const right = x(chart.periods.length - 1)
  const shown = chart.series.flatMap((series, i): End[] => {
    const at = series.data.findLastIndex(({value}) => value !== null)
    const last = series.data[at]
    return last ? [{series, lines: ends.names[i]!, shape: shapes[i]!, last, x: x(at), y: y(last.value!)}] : []
  })
  const step = frame.text * 1.15
  const heights = shown.map(({lines}) => step * (ends.beside ? 1 : lines.length + 1) + 2)
  // Figures would like to stand level with their points, their names below.
  const middles = dodge(shown.map((end, i) => ({at: end.y + (heights[i]! - step) / 2, size: heights[i]!})), [top - frame.text * 0.5, bottom + frame.text * 0.3])
  const firsts = middles.map((middle, i) => middle - heights[i]! / 2 + step * 0.8)
  const isAlone = chart.series.length === 1
  const left = right + (isAlone ? 9 : way + glyph)
  const figures = shown.map(({last}, i) => drawText(left, firsts[i]!, last.label))
  const names = shown.flatMap(({lines}, i) => lines.map((line, j) =>
    ends.beside ? drawText(left + ends.figures + 5, firsts[i]!, line) : drawText(left, firsts[i]! + (j + 1) * step, line)))
  const keys = isAlone ? [] : shown.map((end, i) => drawKey(end, right, firsts[i]! - frame.text * 0.33))
  return [...keys, group('label current', {fontWeight: 600}, figures), group(undefined, {}, names)]
}

/** The point of a line before its words, and the way there from the line's end. */
function drawKey({series, shape, x, y}: End, right: number, middle: number): Element {
  const {className, fill} = markInk(series)
  const along = x < right ? `H${px(right + 6)}` : ''
  const lead = `M${px(x + 6)},${px(y)}${along}L${px(right + way - 5)},${px(middle)}`
  return group(`key line ${className}`, {fill}, [drawPath(lead, {fill: 'none', stroke: fill}), drawPoint(shape, right + way + 2, middle)])
}
