import type { ExhibitCell, ExhibitTable } from '../exhibits/exhibit-table.ts'
import type { Fact, Facts } from '../model/fact.ts'
import { comparePeriods, type Period } from '../model/period.ts'
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

/** The content of an exhibit's `.json`: its words, its figures as drawn and as decimals, with unit and periods, and the facts they come from. */
export function toExhibitJson({ release, chart, table, facts }: ExhibitData, hash: string) {
  const { id, kind, title, subtitle, source, notes = [] } = chart
  const rows = table.rows.map(({ label, cells }) => ({
    label, cells: cells.map((cell) => ({ text: cell.text, value: cell.value, unit: unitOf(cell, facts), periods: periodsOf(cell, facts).map((period) => period.id), facts: cell.facts })),
  }))
  return { release, exhibit: id, kind, title, subtitle, source, notes, hash, columns: table.columns, rows, facts: shownFacts(table, facts).map(factToJson) }
}

/**
 * An exhibit's figures as CSV (RFC 4180), one to a row: as plain decimals with unit and periods, as drawn, and with fact ids and
 * source lines. Programs read it: a byte order mark would become part of the first heading.
 */
export function toExhibitCsv({ table: { columns, rows }, facts }: ExhibitData): string {
  const head = ['row', 'column', 'value', 'unit', 'periods', 'text', 'facts', 'source_lines']
  const body = rows.flatMap(({ label, cells }) => cells.map((cell, at) => {
    const lines = cell.facts.flatMap((id) => facts.get(id)?.line.source ?? [])
    const periods = periodsOf(cell, facts).map(({ id }) => id).join(' ')
    return [label, columns[at] ?? '', cell.value ?? '', unitOf(cell, facts) ?? '', periods, cell.text, cell.facts.join(' '), [...new Set(lines)].join(' ')]
  }))
  return rowsToCsv([head, ...body])
}

/** Words for what stands in headings: a unit, `US dollars in thousands`, and a period, `Q3 2031`. */
export interface Naming {
  unit: (unit: Unit) => string
  period: (period: Period) => string
}

/**
 * An exhibit's figures as the table that is drawn, as CSV for spreadsheets: plain decimals, with the period and the unit of a column
 * in its heading. Excel needs the byte order mark to read UTF-8, and an empty first cell to know headings that are years.
 */
export function toWideCsv({ table: { columns, rows }, facts }: ExhibitData, naming: Naming): string {
  const heads = columns.map((column, at) => toHeading(column, rows.flatMap(({ cells }) => cells[at] ?? []), facts, naming))
  return `\uFEFF${rowsToCsv([['', ...heads], ...rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value ?? '')])])}`
}

/** A heading with the period and the unit that all its figures have, where it does not say them itself. */
function toHeading(column: string, cells: readonly ExhibitCell[], facts: Facts, { unit, period }: Naming): string {
  const isSaid = (words: string) => column.toLowerCase().includes(words.toLowerCase()) || cells.some(({ isPercent }) => isPercent)
  const [periods, units] = [new Set(cells.flatMap((cell) => periodsOf(cell, facts).map(period))), new Set(cells.flatMap((cell) => factsIn(cell, facts).map((fact) => unit(fact.unit))))]
  const [when = '', what = ''] = [periods, units].map((words) => [...words].filter((one) => words.size === 1 && !isSaid(one)).join())
  return `${column}${when && `, ${when}`}${what && ` (${what})`}`
}

/** The unit of a figure, as in `facts.json`; a change in percent has not that of its facts. */
function unitOf(cell: ExhibitCell, facts: Facts): string | null {
  return cell.isPercent ? '%' : factsIn(cell, facts)[0]?.unit.id ?? null
}

/** The periods of the facts that a figure is or follows from, in time's order. */
function periodsOf(cell: ExhibitCell, facts: Facts): Period[] {
  return [...new Map(factsIn(cell, facts).map(({ period }) => [period.id, period])).values()].sort(comparePeriods)
}

function factsIn({ facts: ids }: ExhibitCell, facts: Facts): Fact[] {
  return ids.flatMap((id) => facts.get(id) ?? [])
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
