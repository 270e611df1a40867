import type { Fault } from '../model/fault.ts'
import { foundToText } from '../model/found.ts'
import { idSchema } from '../model/id.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'

/** A fault for each footnote that no line, no table and no exhibit points at, and for each that is defined twice. */
export function notesAreBound({ statements, exhibits, prose }: Release): Fault[] {
  const used = new Set(statements.flatMap(({ notes, lines }) => [...notes, ...lines.flatMap((line) => line.notes)]).concat(exhibits.flatMap(({ notes }) => notes)))
  const defined = prose.filter(({ page }) => page === 'notes').flatMap((file) => headingsOf(file))
  return defined.flatMap(({ id, file, line }, index) => {
    const place = { file, path: ['@', line, 1] }
    if (!idSchema.safeParse(id).success) return [{ ...place, message: `expected a footnote's id such as \`## by-product\`, found ${foundToText(id)}; correct the heading` }]
    if (defined.findIndex((one) => one.id === id) < index) return [{ ...place, message: `expected each footnote once, found \`${id}\` a second time; remove one` }]
    return used.has(id) ? [] : [{ ...place, message: `expected a line or a table with \`notes: [${id}]\`, found none; bind the footnote or remove it` }]
  })
}

/** The headings of level two, each with the line of the file on which it stands. */
function headingsOf({ file, text, above }: ProseFile): { id: string; file: string; line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    const id = /^##(?!#)(.*)$/.exec(line)?.[1]?.trim()
    return id === undefined ? [] : [{ id, file, line: above + index + 1 }]
  })
}
