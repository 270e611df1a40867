import { dateToText, periodToText, spanToText } from '../format/period.ts'
import { yearOf, type Period } from '../model/period.ts'

export interface ColumnGroup {
  /** `Third quarter`; empty for instants, which say it all in their own heading. */
  label: string
  columns: TableColumn[]
}

export interface TableColumn {
  period: Period
  /** The heading under its group: `2003`, or `September 30, 2003`. */
  label: string
  /** The heading by itself: `Third quarter 2003`. */
  fullLabel: string
  /** Whether this is the newest period of the statement, the one that print emphasises. */
  isCurrent: boolean
}

/** The headings of periods, in printed order. */
export function toColumns(periods: readonly Period[]): TableColumn[] {
  const newest = Math.max(...periods.map(({ end }) => Date.parse(end)))
  return periods.map((period) => ({
    period,
    label: period.kind === 'instant' ? dateToText(period.id) : String(yearOf(period)),
    fullLabel: periodToText(period),
    isCurrent: Date.parse(period.end) === newest,
  }))
}

/** Columns grouped where neighbours measure the same stretch of time. */
export function toGroups(columns: TableColumn[]): ColumnGroup[] {
  return columns.reduce<ColumnGroup[]>((groups, column) => {
    const label = column.period.kind === 'instant' ? '' : spanToText(column.period)
    const last = groups.at(-1)
    return last?.label === label ? [...groups.slice(0, -1), { label, columns: [...last.columns, column] }] : [...groups, { label, columns: [column] }]
  }, [])
}
