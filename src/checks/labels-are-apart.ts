import type { Fault } from '../model/fault.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each row that nothing tells from one above it: the same label, as deep, under the same heading. */
export function labelsAreApart(release: Release): Fault[] {
  return release.statements.flatMap((statement) => {
    let above: LineItem[] = []
    return statement.lines.flatMap((line, index) => {
      above = stillOpen(above, line)
      const twin = above.find((one) => isAlike(one, line))
      above.push(line)
      return twin ? [{
        file: statementFile(release, statement.id), path: ['lines', index, 'label'],
        message: `expected each label once under its heading, found \`${line.label}\` for \`${line.id}\` as for \`${twin.id}\`; correct it, or remove the row`,
      }] : []
    })
  })
}

/** The rows of the groups that a row stands in: it ends those that are deeper, and a heading or a total those that are as deep too. */
function stillOpen(above: readonly LineItem[], { level, role }: LineItem): LineItem[] {
  const isEnd = role === 'heading' || role === 'total' || role === 'subtotal'
  return above.filter((line) => line.level < level || (line.level === level && !isEnd))
}

function isAlike(a: LineItem, b: LineItem): boolean {
  return a.label.toLowerCase() === b.label.toLowerCase() && a.level === b.level
}
