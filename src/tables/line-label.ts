import { lowerFirst } from '../format/words.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Statement } from '../model/statement.ts'

/** A line's label with the heading that an indented row stands under, without which it says too little: `Cost, average per tonne`. */
export function labelUnderHeading({ lines }: Statement, line: LineItem): string {
  const above = lines.slice(0, lines.indexOf(line))
  const heading = line.level === 0 ? undefined : above.findLast(({ role, level }) => role === 'heading' && level < line.level)
  return heading ? `${withoutColon(line.label)}, ${lowerFirst(withoutColon(heading.label))}` : withoutColon(line.label)
}

/** A line's label, with its heading only where another line of the statement is labelled the same. */
export function distinctLabel(statement: Statement, line: LineItem): string {
  const isShared = statement.lines.some((other) => other !== line && other.label === line.label)
  return isShared ? labelUnderHeading(statement, line) : withoutColon(line.label)
}

function withoutColon(label: string): string {
  return label.replace(/:$/, '')
}
