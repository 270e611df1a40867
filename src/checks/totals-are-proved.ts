import type { Fault } from '../model/fault.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each total and subtotal that neither a formula proves nor a reason excuses, so that no proof is lost silently. */
export function totalsAreProved(release: Release): Fault[] {
  return release.statements.flatMap((statement) => statement.lines.flatMap((line, index) => {
    const [key, message] = messageFor(line) ?? []
    return key && message ? [{ file: statementFile(release, statement.id), path: ['lines', index, key], message }] : []
  }))
}

function messageFor({ id, role, formula, noFormula }: LineItem): [key: string, message: string] | undefined {
  const isTotal = role === 'total' || role === 'subtotal'
  if (isTotal && !formula && !noFormula) return ['role', `expected a \`formula\` for the ${role} \`${id}\`, found none; add it, or say in \`noFormula\` why it has none`]
  if (noFormula && (formula || !isTotal)) return ['noFormula', `expected \`noFormula\` on a total or subtotal without a formula, found it on \`${id}\`; remove it`]
  return undefined
}
