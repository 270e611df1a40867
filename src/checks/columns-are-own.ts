import type { Fault } from '../model/fault.ts'
import type { Figure } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { statementFile } from './statement-file.ts'

/** Fewer figures may be alike by chance. */
const FEWEST = 3

/**
 * A fault for each column that is, figure for figure, the column of another period in an earlier release: figures that
 * were copied with the file and never replaced.
 */
export function columnsAreOwn(release: Release, earlier: readonly Pick<Release, 'folder' | 'statements'>[]): Fault[] {
  return release.statements.flatMap((statement) => statement.columns.flatMap(({ id }, index) => {
    const twin = earlier.map((other) => ({ folder: other.folder, column: copiedFrom(statement, index, other.statements) })).find(({ column }) => column)
    return twin ? [{
      file: statementFile(release, statement.id), path: ['columns', index],
      message: `expected figures of its own for \`${id}\`, found every figure of \`${twin.column}\` in \`${twin.folder}\`; replace the figures that were copied`,
    }] : []
  }))
}

/** The period whose figures in an earlier print of a statement are those of one of its columns, which that print has not. */
function copiedFrom({ id, columns, lines }: Statement, column: number, statements: readonly Statement[]): string | undefined {
  const before = statements.find((other) => other.id === id)
  if (!before || before.columns.some((one) => one.id === columns[column]?.id)) return undefined
  const figures = new Map(before.lines.map((line) => [line.id, line.figures]))
  const at = before.columns.findIndex((_, other) => {
    const pairs = lines.flatMap((line) => pairOf(line.figures[column], figures.get(line.id)?.[other]))
    return pairs.every(([a, b]) => isAlike(a, b)) && pairs.filter(([a]) => a.kind === 'number').length >= FEWEST
  })
  return before.columns[at]?.id
}

function pairOf(a: Figure | undefined, b: Figure | undefined): [Figure, Figure][] {
  return a && b ? [[a, b]] : []
}

function isAlike(a: Figure, b: Figure): boolean {
  return a.kind === 'number' && b.kind === 'number' ? a.value === b.value : a.kind === b.kind
}
