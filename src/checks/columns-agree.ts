import type { Fault } from '../model/fault.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/**
 * A fault for each period that statements print flows for and the release has not, or the other way round. What one
 * statement alone has stands in that statement, what several have is missing in the release.
 */
export function columnsAgree(release: Release): Fault[] {
  return [...missingColumns(release), ...unprintedColumns(release)]
}

function missingColumns(release: Release): Fault[] {
  const known = new Set(release.columns.map(({ id }) => id))
  const printed = release.statements.flatMap(({ id, columns }) => columns.flatMap((column, index) => (
    column.kind === 'duration' && !known.has(column.id) ? [{ statement: id, index, period: column.id }] : [])))
  return [...Map.groupBy(printed, ({ period }) => period)].map(([period, [first, ...others]]) => {
    const where = `expected only columns of the release, found statement \`${first?.statement}\` with column \`${period}\`, which the release has not`
    if (first && others.length === 0) return { file: statementFile(release, first.statement), path: ['columns', first.index], message: `${where}; correct it, or add it to \`release.yaml\`` }
    return { file: `${release.folder}/release.yaml`, path: ['columns'], message: `${where}, and ${others.length} more; add it` }
  })
}

function unprintedColumns({ folder, columns, statements }: Release): Fault[] {
  const printed = new Set(statements.flatMap((statement) => statement.columns.map(({ id }) => id)))
  return columns.flatMap(({ id }, index) => printed.has(id) ? [] : [{
    file: `${folder}/release.yaml`, path: ['columns', index], message: `expected a column that a statement prints, found \`${id}\`, which none does; correct or remove it`,
  }])
}
