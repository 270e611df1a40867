import type { CheckedRelease } from '../checks/check-release.ts'
import { factsOfLine, type Fact } from '../model/fact.ts'
import type { Term } from '../model/glossary.ts'
import type { ProseFile } from '../model/prose-file.ts'
import { navigationOf } from './navigation.ts'
import { linesOf } from './parts.ts'
import { urls } from './urls.ts'

/** Something that readers can find. */
export interface SearchRecord {
  url: string
  title: string
  /** What it is, in a word: `Mine`, `Line`. */
  kind: string
  /** Where it stands: its table, its report. */
  where: string
  /** What is told of it where it is found; its text, around the words searched for, when left out. */
  about?: string
  /** The words by which it is found, besides its title. */
  text: string
}

/** How figures and texts read; worded by those who word them on pages. */
export interface Wording {
  /** A figure by itself, as printed: `4,496`. */
  figure(fact: Fact): string
  /** A figure as people say it: `$4.5 million`. */
  said(fact: Fact): string
  /** A figure with its period and unit: `Q3 2003 $4,496 thousand`. */
  told(fact: Fact): string
  /** A label as print sets it. */
  label(text: string): string
  prose(file: ProseFile): string
}

/** All that readers can find: pages, mines, tables, lines, exhibits and texts of every release, and the glossary's terms. */
export function searchRecordsOf(releases: readonly CheckedRelease[], terms: readonly Term[], wording: Wording): SearchRecord[] {
  return [...releases.flatMap((checked) => recordsOf(checked, wording)), ...terms.map(toTermRecord)]
}

function recordsOf(checked: CheckedRelease, wording: Wording): SearchRecord[] {
  const { release } = checked
  const where = release.title
  return [
    ...navigationOf(checked).filter(({ key }) => key !== 'search' && key !== 'glossary').map(({ label, href }) => ({ url: href, title: label, kind: 'Page', where, text: '' })),
    ...mineRecords(checked, wording),
    ...release.statements.map((statement) => ({ url: urls.statement(release.id, statement.id), title: wording.label(statement.title), kind: 'Table', where, text: statement.lines.map(({ label }) => wording.label(label)).join(', ') })),
    ...release.exhibits.map(({ id, title }) => ({ url: urls.exhibit(release.id, id), title: title.text, kind: 'Exhibit', where, text: '' })),
    ...proseRecords(checked, wording),
    ...lineRecords(checked, wording),
  ]
}

function mineRecords({ release: { id, company, prose, title } }: CheckedRelease, wording: Wording): SearchRecord[] {
  return company.mines.map((mine) => ({
    url: urls.mine(id, mine.id),
    title: mine.name,
    kind: 'Mine',
    where: title,
    text: [mine.place, mine.about ?? '', ...prose.filter((file) => file.mine === mine.id).map(wording.prose)].join(' '),
  }))
}

function proseRecords({ release: { id, prose, title } }: CheckedRelease, wording: Wording): SearchRecord[] {
  return prose.filter(({ page }) => page !== 'notes').map((file) => ({
    url: addressOf(id, file),
    title: file.title,
    kind: 'Text',
    where: title,
    text: wording.prose(file),
  }))
}

/** A line is found by its figures too, as printed, as people say them and as typed. */
function lineRecords({ release }: CheckedRelease, wording: Wording): SearchRecord[] {
  return linesOf(release).map(({ statement, line }) => {
    const facts = factsOfLine(statement, line)
    return {
      url: urls.line(release.id, statement.id, line.id),
      title: wording.label(line.label.replace(/:$/, '')),
      kind: 'Line',
      where: wording.label(statement.title),
      about: facts.map(wording.told).join(' · '),
      text: `${facts.map(wording.figure).join('; ')}. ${facts.map(wording.said).join('; ')}. ${facts.map(typedOf).join(' ')}`,
    }
  })
}

function typedOf({ figure }: Fact): string {
  return figure.kind === 'number' ? figure.value : ''
}

function toTermRecord({ id, term, meaning, also }: Term): SearchRecord {
  return { url: urls.glossary(id), title: term, kind: 'Term', where: 'Glossary', text: [meaning, ...also].join(' ') }
}

function addressOf(release: string, { id, page }: ProseFile): string {
  switch (page) {
    case 'lead': case 'highlights': return urls.release(release)
    case 'segments': return urls.segments(release)
    case 'mines': return urls.mines(release)
    case 'cash-costs': return urls.cashCosts(release)
    default: return `${urls.discussion(release)}#${id}`
  }
}
