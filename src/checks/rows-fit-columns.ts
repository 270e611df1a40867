import type { Fault } from '../model/fault.ts'
import type { Figure } from '../model/figure.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each row whose figures are not one for each column, and for each figure without a source line in the document. */
export function rowsFitColumns(release: Release): Fault[] {
  return release.statements.flatMap((statement) => statement.lines.flatMap((line, index) =>
    messagesOf(release, statement, line).map(([key, message]) => ({
      file: statementFile(release, statement.id),
      path: ['lines', index, key],
      message,
    }))))
}

function messagesOf({ source }: Release, { columns }: Statement, line: LineItem): [string, string][] {
  const messages: [string, string][] = []
  const found = line.figures.length
  const wanted = line.role === 'heading' ? 0 : columns.length
  if (found !== wanted) messages.push(['figures', countMessage(line, wanted, found, columns.map(({ id }) => id))])
  if (wanted > 0 && line.source === undefined) messages.push(['id', `expected \`source\`, the line of ${source.document} that prints \`${line.id}\`, found none; add it`])
  if (line.source !== undefined && line.source > source.lines) {
    messages.push(['source', `expected a line from 1 to ${source.lines} of ${source.document}, found \`${line.source}\``])
  }
  return messages
}

function countMessage({ id, role, figures }: LineItem, wanted: number, found: number, columns: string[]): string {
  if (role === 'heading') return `expected no figures on the heading \`${id}\`, found ${found}; remove them or the role`
  return `expected ${wanted} figures for \`${id}\`, one for each of ${columns.join(', ')}, found ${found}; ${countHint(figures, wanted)}`
}

/** A comma within a figure parts it in two; where that explains the number of figures, it is what to mend. */
function countHint(figures: readonly Figure[], wanted: number): string {
  const values = figures.map((figure) => figure.kind === 'number' ? figure.value : '')
  const parted = values.flatMap((value, index) => /^-?\d{1,3}$/.test(value) && /^\d{3}$/.test(values[index + 1] ?? '') ? [`${value}${values[index + 1]}`] : [])
  if (parted.length > 0 && figures.length > wanted && figures.length - parted.length <= wanted) return `write \`${parted[0]}\` without a comma`
  return 'write `nil` for a dash, `blank` for an empty cell'
}
