import type { Exhibit } from '../model/exhibit.ts'
import { quoteAll } from '../model/found.ts'
import { nearMiss } from '../model/near-miss.ts'
import { noteTextsOf } from '../model/prose-file.ts'
import { markdownToWords } from '../model/sentence.ts'
import type { Desk } from './desk.ts'

/** The exhibit's footnotes in plain words; a footnote that the release does not define is a flaw. */
export function notesOf({ notes }: Exhibit, desk: Desk): { notes?: string[] } {
  const known = noteTextsOf(desk.release)
  notes.forEach((id, index) => {
    if (!known.has(id)) desk.flaw(['notes', index], `expected a footnote that is defined, found \`${id}\`${nearMiss(id, [...known.keys()])}; known are ${quoteAll([...known.keys()]) || 'none'}`)
  })
  const texts = notes.flatMap((id) => known.get(id) ?? []).map(markdownToWords)
  return texts.length > 0 ? { notes: texts } : {}
}
