import type { CheckedRelease } from '../checks/check-release.ts'
import type { StatementKind } from '../model/statement.ts'
import { urls } from './urls.ts'

/** One entry of the release's navigation. */
export interface NavigationItem {
  key: Section
  label: string
  href: string
}

export type Section = 'highlights' | 'segments' | 'mines' | 'cash-costs' | 'statements' | 'discussion' | 'exhibits' | 'tie-out' | 'downloads' | 'glossary' | 'search'

/** The sections that a release has something to show in, in reading order. */
export function navigationOf({ release }: CheckedRelease): NavigationItem[] {
  const { id, company, prose, exhibits } = release
  const has = (kind: StatementKind) => release.statements.some((statement) => statement.kind === kind)
  const items: (NavigationItem | false)[] = [
    { key: 'highlights', label: 'Highlights', href: urls.release(id) },
    has('segments') && { key: 'segments', label: 'Segments', href: urls.segments(id) },
    company.mines.length > 0 && { key: 'mines', label: 'Mines', href: urls.mines(id) },
    has('cash-costs') && { key: 'cash-costs', label: 'Cash costs', href: urls.cashCosts(id) },
    { key: 'statements', label: 'Statements', href: urls.statements(id) },
    prose.some(({ page }) => page === 'discussion') && { key: 'discussion', label: 'Discussion', href: urls.discussion(id) },
    exhibits.length > 0 && { key: 'exhibits', label: 'Exhibits', href: urls.exhibits(id) },
    { key: 'tie-out', label: 'Tie-out', href: urls.tieOut(id) },
    { key: 'downloads', label: 'Downloads', href: urls.downloads(id) },
    { key: 'glossary', label: 'Glossary', href: urls.glossary() },
    { key: 'search', label: 'Search', href: urls.search() },
  ]
  return items.filter((item) => item !== false)
}
