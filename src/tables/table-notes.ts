import { typeset } from '../format/typeset.ts'
import type { Statement } from '../model/statement.ts'
import { noteIds } from './statement-table.ts'
import { markId } from './table-to-hast.ts'

/** A footnote of one table: its number there, its address, and the marks that point at it. */
export interface TableNote {
  id: string
  number: number
  anchor: string
  marks: { href: string; label: string }[]
}

/** The id of a footnote under a table. */
export function noteAnchor(table: string, note: string): string {
  return `${table}-note-${note}`
}

/** The footnotes of a table by their numbers, given by `numberOf` or in the table alone, with the way back to each of their marks. */
export function notesUnder({ id: table, notes, lines, ...rest }: Statement, numberOf?: (note: string) => number): TableNote[] {
  return noteIds({ id: table, notes, lines, ...rest }).map((id, index) => ({
    id,
    number: numberOf?.(id) ?? index + 1,
    anchor: noteAnchor(table, id),
    marks: [
      ...(notes.includes(id) ? [{ href: `#${markId(table, id, 'caption')}`, label: 'the caption' }] : []),
      ...lines.filter((line) => line.notes.includes(id)).map((line) => ({ href: `#${markId(table, id, line.id)}`, label: typeset(line.label) })),
    ],
  })).sort((a, b) => a.number - b.number)
}
