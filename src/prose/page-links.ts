import { nearMiss } from '../model/near-miss.ts'
import type { Release } from '../model/release.ts'
import type { StatementKind } from '../model/statement.ts'

/** Stands in for a site, to resolve addresses within it. */
const SITE = 'https://site.invalid'

/**
 * What is wrong with an address of prose that leads to a page: it is written from the release's first page,
 * `statements/sales/` or `../glossary/`, whatever page its text stands on. Undefined when the page exists, or lies elsewhere.
 */
export function pageMessage(href: string, release: Release): string | undefined {
  if (isElsewhere(href)) return undefined
  const known = pagesOf(release)
  const path = href.replace(/[?#].*$/, '')
  if (known.includes(path)) return undefined
  return `expected a page of the site from the release's first page, such as \`${known.at(-1)}\`, found \`${href}\`${nearMiss(path, known)}; correct the link`
}

/** The address of a link from any page; `releaseHref` is that of the release's first page. */
export function pageHref(href: string, releaseHref: string): string {
  if (isElsewhere(href)) return href
  const { pathname, search, hash } = new URL(href, SITE + releaseHref)
  return pathname + search + hash
}

function isElsewhere(href: string): boolean {
  return href.startsWith('#') || href.startsWith('https:')
}

/** The pages that a release's texts can lead to, by their addresses from its first page. */
function pagesOf({ company, statements, prose, exhibits }: Release): string[] {
  const has = (kind: StatementKind) => statements.some((statement) => statement.kind === kind)
  const pages = [
    ...(has('segments') ? ['segments'] : []),
    ...(has('cash-costs') ? ['cash-costs'] : []),
    ...(company.mines.length > 0 ? ['mines', ...company.mines.map(({ id }) => `mines/${id}`)] : []),
    ...(prose.some(({ page }) => page === 'discussion') ? ['discussion'] : []),
    ...(exhibits.length > 0 ? ['exhibits', ...exhibits.map(({ id }) => `exhibits/${id}`)] : []),
    ...statements.flatMap(({ id, lines }) => lines.filter(({ role }) => role !== 'heading').map((line) => `lines/${id}/${line.id}`)),
    'tie-out', 'downloads', 'revisions', '../glossary', 'statements', ...statements.map(({ id }) => `statements/${id}`),
  ]
  return pages.map((page) => `${page}/`)
}
