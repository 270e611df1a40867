import type {Element} from 'hast'
import type {Reach} from './axis.ts'
import type {Panel} from './bars.ts'
import type {Datum, Group, Series} from './chart.ts'
import {drawText, factsOf, group} from './ink.ts'
import {hasFigure, sizeOf} from './rows.ts'
import type {Rows} from './rows.ts'
import {labelInk, labelWidth} from './series.ts'

/** The room that the figures of a group take beyond its bars. */
export function reachesOf({data}: Group, series: readonly Series[], rows: Rows): Reach[] {
  return data.flatMap(({label}, i) => {
    if (!hasFigure(rows, i, series.length)) return []
    const reach = 5 + labelWidth(label, series[i]!.tone, rows.text)
    const value = endOf(data, i, rows)
    return isLeft(data[i]!) ? {value, before: reach, after: 0} : {value, before: 0, after: reach}
  })
}

/** The figures of a series, each at the end of its bar. */
export function drawLabels(panel: Panel, lane: number): Element {
  const {groups, series, rows, scale, frame} = panel
  const texts = groups.flatMap(({data}, row) => {
    const datum = data[lane]
    if (!datum) return []
    const middle = rows.figures === 'all' ? laneTop(panel, row, lane) + rows.bar / 2 : rows.rows[row]!.top + (series.length * rows.lane) / 2
    const x = scale(endOf(data, lane, rows)) + (isLeft(datum) ? -5 : 5)
    return drawText(x, middle + rows.text * 0.33, datum.label, {...(isLeft(datum) && {textAnchor: 'end'}), ...(datum.value === null && factsOf(datum))})
  })
  return group(`label ${series[lane]!.tone}`, {...labelInk(series[lane]!.tone), ...sizeOf(rows, frame)}, texts)
}

/** Top of the bar of a series in a row. */
export function laneTop({rows}: Panel, row: number, lane: number): number {
  return rows.rows[row]!.top + lane * rows.lane
}

/** Where a figure stands: at the end of its bar, or where it is the only one of its row, beyond the others. */
function endOf(data: readonly Datum[], lane: number, {figures}: Rows): number {
  const values = figures === 'all' ? [data[lane]!.value ?? 0] : data.map(({value}) => value ?? 0)
  return isLeft(data[lane]!) ? Math.min(...values) : Math.max(0, ...values)
}

function isLeft({value}: Datum): boolean {
  return (value ?? 0) < 0
}
