import type { Fault } from '../model/fault.ts'
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

function countMessage({ id, role }: LineItem, wanted: number, found: number, columns: string[]): string {
  if (role === 'heading') return `expected no figures on the heading \`${id}\`, found ${found}; remove them or the role`
  return `expected ${wanted} figures for \`${id}\`, one for each of ${columns.join(', ')}, found ${found}; write \`nil\` for a dash, \`blank\` for an empty cell`
}
