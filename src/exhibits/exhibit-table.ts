import type { BarsChart, ChangeChart, ChangeRow, Chart, ColumnsChart, CostCurveChart, Datum, StackedChart } from '../charts/chart.ts'
import { lowerFirst } from '../format/words.ts'
import { saysNegative } from './signs.ts'

/** The figures of an exhibit as a table: exactly what is drawn, and of changes also what they are between. */
export interface ExhibitTable {
  /** The headings of the columns of figures. */
  columns: string[]
  rows: ExhibitRow[]
}

export interface ExhibitRow {
  label: string
  /** One for each column. */
  cells: ExhibitCell[]
}

export interface ExhibitCell {
  /** The figure in words, as drawn: `$1.20`, `(17)`, `–`, `n.m.`; empty where the chart draws none. */
  text: string
  /** The same as a plain decimal, `-17`; null where there is none. */
  value: string | null
  /** Ids of the facts that it is or follows from. */
  facts: string[]
  /** Whether it is a change in percent, which has not the unit of its facts. */
  isPercent?: boolean
}

/** The figures of a chart as a table, in the order in which they are drawn. */
export function toExhibitTable(chart: Chart): ExhibitTable {
  switch (chart.kind) {
    case 'columns': case 'bars': return tableOfGroups(chart)
    case 'stacked': return tableOfStacks(chart)
    case 'bridge': return { columns: ['Amount'], rows: chart.steps.map(({ label, datum }) => toRow(label, [datum])) }
    case 'cost-curve': return tableOfBlocks(chart)
    case 'change': return tableOfChanges(chart)
    case 'lines': return { columns: [...chart.periods], rows: chart.series.map(({ label, data }) => toRow(label, data)) }
  }
}

function tableOfGroups({ series, groups }: ColumnsChart | BarsChart): ExhibitTable {
  return { columns: series.map(({ label }) => label), rows: groups.map(({ label, data }) => toRow(label, data)) }
}

/** Stacks across and layers down, or the other way round where that is narrower. */
function tableOfStacks({ layers, groups }: StackedChart): ExhibitTable {
  const stacks = groups.flatMap((group) => group.stacks.map((stack) => ({ ...stack, label: [group.label, stack.label].filter(Boolean).join(', ') })))
  const names = [...layers.map(({ label }) => label), ...(stacks.some(({ total }) => total) ? ['Total'] : [])]
  const rows = stacks.map(({ label, data, total }) => toRow(label, [...data, ...(total ? [total] : [])]))
  return rows.length < names.length ? turn({ columns: names, rows }) : { columns: names, rows }
}

function tableOfBlocks({ blocks, prices, volumeTitle }: CostCurveChart): ExhibitTable {
  const ordered = blocks.toSorted((a, b) => (a.cost.value ?? Infinity) - (b.cost.value ?? Infinity))
  return {
    columns: ['Cost or price', volumeTitle.replace(/, cumulative$/, '')],
    rows: [...ordered.map(({ label, cost, volume }) => toRow(label, [cost, volume])), ...prices.map(({ label, datum }) => toRow(label, [datum, undefined]))],
  }
}

/** What changed from what to what, before the changes that are drawn. */
function tableOfChanges({ absolute, percent, periods = ['From', 'To'], rows }: ChangeChart): ExhibitTable {
  const toCells = (row: ChangeRow) => [
    ...(row.levels ?? []).map(toCell), ...(absolute ? [toCell(row.absolute)] : []), ...(percent ? [{ ...toCell(row.percent), isPercent: true }] : []),
  ]
  return {
    columns: [...(rows.some(({ levels }) => levels) ? periods : []), ...(absolute ? [`Change, ${lowerFirst(absolute.title)}`] : []), ...(percent ? ['Change, percent'] : [])],
    rows: rows.map((row) => ({ label: row.unit ? `${row.label}, ${row.unit}` : row.label, cells: toCells(row) })),
  }
}

function turn({ columns, rows }: ExhibitTable): ExhibitTable {
  return {
    columns: rows.map(({ label }) => label),
    rows: columns.map((label, index) => ({ label, cells: rows.map(({ cells }) => cells[index] ?? toCell(undefined)) })),
  }
}

function toRow(label: string, data: readonly (Datum | undefined)[]): ExhibitRow {
  return { label, cells: data.map(toCell) }
}

function toCell(datum: Datum | undefined): ExhibitCell {
  return { text: datum?.label ?? '', value: datum ? toDecimal(datum.label) : null, facts: [...(datum?.facts ?? [])] }
}

/** The plain decimal of a figure in words: `($1,234.50)` is `-1234.50`, `−45%` is `-45`. */
function toDecimal(label: string): string | null {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(label)?.[0].replaceAll(',', '')
  return digits ? `${saysNegative(label) ? '-' : ''}${digits}` : null
}
