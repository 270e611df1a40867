import type { ExhibitTable } from '../exhibits/exhibit-table.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Unit } from '../model/unit.ts'
import type { Chart } from '../charts/chart.ts'
import { rowsToCsv } from '../tables/csv.ts'

/** What stands in an exhibit's data files. */
export interface ExhibitData {
  /** The release's id. */
  release: string
  chart: Chart
  table: ExhibitTable
  /** The facts of the release, of which the exhibit shows some. */
  facts: Facts
}

/** The content of an exhibit's `.json`: its words, its figures as drawn and as decimals, and the facts they come from. */
export function toExhibitJson({ release, chart, table, facts }: ExhibitData, hash: string) {
  const { id, kind, title, subtitle, source, notes = [] } = chart
  return { release, exhibit: id, kind, title, subtitle, source, notes, hash, columns: table.columns, rows: table.rows, facts: shownFacts(table, facts).map(factToJson) }
}

/** An exhibit's figures as CSV (RFC 4180), one to a row: as plain decimals and as drawn, with fact ids and source lines. */
export function toExhibitCsv({ table: { columns, rows }, facts }: ExhibitData): string {
  const head = ['row', 'column', 'value', 'text', 'facts', 'source_lines']
  const body = rows.flatMap(({ label, cells }) => cells.map(({ text, value, facts: ids }, at) => {
    const lines = ids.flatMap((id) => facts.get(id)?.line.source ?? [])
    return [label, columns[at] ?? '', value ?? '', text, ids.join(' '), [...new Set(lines)].join(' ')]
  }))
  return rowsToCsv([head, ...body])
}

/** A unit in words: `US dollars in thousands`. */
export type UnitNamer = (unit: Unit) => string

/**
 * An exhibit's figures as the table that is drawn, as CSV for spreadsheets: plain decimals, with the unit of a column in its heading
 * where all of it has one. Excel needs the byte order mark to read UTF-8, and an empty first cell to know headings that are years.
 */
export function toWideCsv({ chart, table: { columns, rows }, facts }: ExhibitData, nameUnit: UnitNamer): string {
  const heads = columns.map((column, at) => {
    const units = new Set(rows.flatMap(({ cells }) => cells[at]?.facts ?? []).flatMap((id) => facts.get(id)?.unit ?? []).map(nameUnit))
    // A change may be in percent of its unit: its heading is its unit.
    return units.size === 1 && chart.kind !== 'change' ? `${column} (${[...units].join()})` : column
  })
  return `\uFEFF${rowsToCsv([['', ...heads], ...rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value ?? '')])])}`
}

function shownFacts({ rows }: ExhibitTable, facts: Facts): Fact[] {
  const ids = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts)))
  return [...ids].flatMap((id) => facts.get(id) ?? [])
}

/** As in `facts.json`, as far as it goes. */
function factToJson({ id, line, period, unit, figure }: Fact) {
  const value = figure.kind === 'number' ? figure.value : null
  return { id, label: line.label, period: period.id, unit: unit.id, value, nil: figure.kind === 'nil', source: line.source ?? null }
}
