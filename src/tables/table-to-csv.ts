import { rowsToCsv } from './csv.ts'
import type { StatementTable, TableCell } from './statement-table.ts'

/** A statement's table as CSV (RFC 4180): labels and plain decimals, nil and blank cells empty, a unit for each row. */
export function tableToCsv({ groups, rows }: StatementTable): string {
  const periods = groups.flatMap(({ columns }) => columns.map(({ period }) => period.id))
  const head = ['line', 'label', 'unit', ...periods]
  const body = rows.filter(({ cells }) => cells.length > 0).map(({ line, label, unit, cells }) => [line.id, label, unit, ...cells.map(toValue)])
  return rowsToCsv([head, ...body])
}

function toValue({ figure }: TableCell): string {
  return figure.kind === 'number' ? figure.value : ''
}
