import { createHash } from 'node:crypto'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import type { TableColumn } from '../tables/columns.ts'
import { toStatementTable, type StatementTable } from '../tables/statement-table.ts'
import { tableToCsv } from '../tables/table-to-csv.ts'

/** A column of a CSV file in the terms of a Frictionless table schema. */
interface Field {
  name: string
  type: 'string' | 'number'
  title?: string
  description?: string
  /** The unit of all figures of the column; left out where each row names its own. */
  unit?: string
  constraints?: { required?: boolean; unique?: boolean }
}

/** A release's tables as a Frictionless data package: the content of `datapackage.json`, beside which the CSV files stand. */
export function toDataPackage(release: Release) {
  const { id, title, published, source, company, statements } = release
  return {
    profile: 'tabular-data-package',
    name: id,
    title: `${company.name}: ${title}`,
    created: `${published}T00:00:00Z`,
    sources: [{ title: `${source.document} of ${company.name}`, ...(company.website && { path: company.website }) }],
    resources: statements.map(toResource),
  }
}

function toResource(statement: Statement) {
  const table = toStatementTable(statement)
  const csv = Buffer.from(tableToCsv(table))
  return {
    profile: 'tabular-data-resource',
    name: statement.id,
    path: `statements/${statement.id}.csv`,
    title: statement.title,
    description: table.caption.join(' · '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: { fields: fieldsOf(statement, table), missingValues: [''], primaryKey: 'line' },
  }
}

function fieldsOf(statement: Statement, { groups, hasUnits }: StatementTable): Field[] {
  const unit = hasUnits ? {} : { unit: statement.lines.find(({ role }) => role !== 'heading')?.unit?.id ?? statement.unit.id }
  return [
    { name: 'line', type: 'string', title: 'Line', description: 'The id of the row.', constraints: { required: true, unique: true } },
    { name: 'label', type: 'string', title: 'Label', description: 'The row’s label as printed.', constraints: { required: true } },
    { name: 'unit', type: 'string', title: 'Unit', description: 'The unit of the row’s figures.', constraints: { required: true } },
    ...groups.flatMap(({ columns }) => columns.map((column) => toField(column, unit))),
  ]
}

function toField({ period, fullLabel }: TableColumn, unit: Pick<Field, 'unit'>): Field {
  return { name: period.id, type: 'number', title: fullLabel, description: 'The figure as printed; empty for a printed dash and where nothing is printed.', ...unit }
}
