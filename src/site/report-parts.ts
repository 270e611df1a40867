import type { Exhibit } from '../model/exhibit.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { proseOn, tablesByKind } from './parts.ts'

/** A part of the report in one page, with what stands in it; its sections are numbered within it. */
export interface ReportPart {
  id: string
  /** Counted from 1. */
  number: number
  title: string
  /** Whether it begins on a page of its own: parts of tables follow one another, as short ones would leave pages half empty. */
  opens: boolean
  sections: ReportSection[]
}

/** A section of a part: a text, an exhibit, or a table with its notes. */
export interface ReportSection {
  id: string
  /** `2.1`. */
  number: string
  title: string
  text?: ProseFile
  exhibit?: Exhibit
  statement?: Statement
}

// On screen the first three open the pages of their sections.
const DISCUSSED = ['segments', 'mines', 'cash-costs', 'discussion'] as const

/** The parts that a report in one page has after its summary, in reading order: discussion, exhibits, tables by kind, proof, cautions. */
export function reportPartsOf(release: Release): ReportPart[] {
  const parts = [
    { id: 'part-discussion', title: 'Discussion', sections: DISCUSSED.flatMap((page) => proseOn(release, page)).map(toTextSection) },
    { id: 'part-exhibits', title: 'Exhibits', sections: release.exhibits.map(toExhibitSection) },
    ...tablesByKind(release).map(({ label, statements }, at) => ({ id: `part-tables-${at + 1}`, title: label, sections: statements.map(toTableSection) })),
    { id: 'part-proof', title: 'Proof', sections: [] },
    { id: 'part-cautions', title: 'Cautions', sections: proseOn(release, 'cautions').map(toTextSection) },
  ]
  return parts.filter(({ id, sections }) => id === 'part-proof' || sections.length > 0).map(toNumbered)
}

function toTextSection(text: ProseFile) {
  return { id: `text-${text.id}`, title: text.title, text }
}

function toExhibitSection(exhibit: Exhibit) {
  return { id: `exhibit-${exhibit.id}`, title: exhibit.title.text, exhibit }
}

function toTableSection(statement: Statement) {
  return { id: `table-${statement.id}`, title: statement.title, statement }
}

function toNumbered({ id, title, sections }: { id: string; title: string; sections: Omit<ReportSection, 'number'>[] }, at: number): ReportPart {
  const number = at + 1
  return { id, number, title, opens: !id.startsWith('part-tables-') || id === 'part-tables-1', sections: sections.map((section, index) => ({ ...section, number: `${number}.${index + 1}` })) }
}
