import type { Fault } from '../model/fault.ts'
import { referencesOf, type Formula, type Reference } from '../model/formula.ts'
import { quoteAll } from '../model/found.ts'
import { nearMiss } from '../model/near-miss.ts'
import { noteIdsOf } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each metal, mine, segment, footnote or line that is named and does not exist. */
export function namesExist(release: Release): Fault[] {
  const { folder, columns, period } = release
  return [
    ...namesInCompany(release),
    ...missing(`${folder}/release.yaml`, ['period'], 'column', columns, period.id),
    ...release.statements.flatMap((statement) => namesInStatement(release, statement)),
    ...keyFigures(release),
    ...minesInProse(release),
  ]
}

function namesInCompany({ company: { metals, segments, mines } }: Release): Fault[] {
  const file = 'company.yaml'
  return [
    ...segments.flatMap(({ metal }, index) => missing(file, ['segments', index, 'metal'], 'metal', metals, metal)),
    ...mines.flatMap((mine, index) => [
      ...missing(file, ['mines', index, 'segment'], 'segment', segments, mine.segment),
      ...mine.metals.flatMap((metal, at) => missing(file, ['mines', index, 'metals', at], 'metal', metals, metal)),
    ]),
  ]
}

function namesInStatement(release: Release, statement: Statement): Fault[] {
  const file = statementFile(release, statement.id)
  const { metals, mines, segments } = release.company
  const notes = release.prose.filter(({ page }) => page === 'notes').flatMap(noteIdsOf).map((id) => ({ id }))
  return [
    ...missing(file, ['mine'], 'mine', mines, statement.mine),
    ...missing(file, ['segment'], 'segment', segments, statement.segment),
    ...statement.notes.flatMap((note, at) => missing(file, ['notes', at], 'footnote', notes, note)),
    ...statement.lines.flatMap((line, index) => [
      ...missing(file, ['lines', index, 'metal'], 'metal', metals, line.metal),
      ...missing(file, ['lines', index, 'mine'], 'mine', mines, line.mine),
      ...missing(file, ['lines', index, 'segment'], 'segment', segments, line.segment),
      ...line.notes.flatMap((note, at) => missing(file, ['lines', index, 'notes', at], 'footnote', notes, note)),
      ...namesInFormula(release, statement, ['lines', index, 'formula'], line.formula?.tree),
      ...line.same.flatMap(({ tree }, at) => namesInFormula(release, statement, ['lines', index, 'same', at], tree)),
      ...line.steady.flatMap(({ to }, at) => namesInFormula(release, statement, ['lines', index, 'steady', at, 'to'], to.tree)),
      ...line.atLeast.flatMap(({ tree }, at) => namesInFormula(release, statement, ['lines', index, 'atLeast', at], tree)),
    ]),
  ]
}

function keyFigures({ folder, keyFigures: all, statements }: Release): Fault[] {
  const known = statements.flatMap(({ id, lines }) => lines.filter(({ role }) => role !== 'heading').map((line) => `${id}.${line.id}`))
  return all.flatMap(({ line: name }, index) => known.includes(name) ? [] : [{
    file: `${folder}/release.yaml`, path: ['keyFigures', index], message: `expected a line with figures such as \`${known[0] ?? 'sales.total'}\`, found \`${name}\``,
  }])
}

function minesInProse({ prose, company }: Release): Fault[] {
  return prose.flatMap(({ file, mine }) => missing(file, ['mine'], 'mine', company.mines, mine))
}

function namesInFormula(release: Release, home: Statement, path: (string | number)[], formula: Formula | undefined): Fault[] {
  return (formula ? referencesOf(formula) : []).flatMap((reference) => {
    const message = missingLine(release, home, reference)
    return message ? [{ file: statementFile(release, home.id), path, message }] : []
  })
}

function missingLine({ statements }: Release, home: Statement, { statement: name = home.id, line, period }: Reference): string | undefined {
  const statement = statements.find(({ id }) => id === name)
  if (!statement) return `expected a statement of this release, found \`${name}\`${nearest(name, statements)}; known are ${list(statements)}`
  const item = statement.lines.find(({ id }) => id === line)
  if (!item) return `expected a line of \`${name}\`, found \`${line}\`${nearest(line, statement.lines)}; known are ${list(statement.lines)}`
  if (item.role === 'heading') return `expected a line with figures, found the heading \`${name}.${line}\``
  if (period && !statement.columns.some(({ id }) => id === period)) return `expected a column of \`${name}\`, found \`${period}\`; known are ${list(statement.columns)}`
  return undefined
}

function missing(file: string, path: (string | number)[], what: string, known: readonly { id: string }[], id: string | undefined): Fault[] {
  if (id === undefined || known.some((one) => one.id === id)) return []
  return [{ file, path, message: `expected a ${what} that is defined, found \`${id}\`${nearest(id, known)}; known are ${list(known)}` }]
}

function nearest(name: string, known: readonly { id: string }[]): string {
  return nearMiss(name, known.map(({ id }) => id))
}

function list(known: readonly { id: string }[]): string {
  return quoteAll(known.map(({ id }) => id)) || 'none'
}
