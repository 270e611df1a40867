import type { Fact } from '../model/fact.ts'

/** Every address of the site, under a base path such as `/` or `/reports/`. */
export function createUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`
  const to = (...steps: string[]) => root + steps.map((step) => `${step}/`).join('')
  return {
    home: () => root,
    glossary: (term?: string) => to('glossary') + (term ? `#${term}` : ''),
    release: (release: string) => to(release),
    segments: (release: string) => to(release, 'segments'),
    mines: (release: string) => to(release, 'mines'),
    mine: (release: string, mine: string) => to(release, 'mines', mine),
    cashCosts: (release: string) => to(release, 'cash-costs'),
    statements: (release: string) => to(release, 'statements'),
    statement: (release: string, statement: string, line?: string) => to(release, 'statements', statement) + (line ? `#${statement}-${line}` : ''),
    discussion: (release: string) => to(release, 'discussion'),
    /** The checks of one table, worked out. */
    proofs: (release: string, statement: string) => to(release, 'tie-out', statement),
    tieOut: (release: string, anchor?: string) => to(release, 'tie-out') + (anchor ? `#${anchor}` : ''),
    line: (release: string, statement: string, line: string) => to(release, 'lines', statement, line),
    fact: (release: string, { statement, line }: Fact) => to(release, 'lines', statement.id, line.id),
    facts: (release: string) => `${to(release)}facts.json`,
    exhibits: (release: string) => to(release, 'exhibits'),
    exhibit: (release: string, exhibit: string) => to(release, 'exhibits', exhibit),
    /** A file of an exhibit by what follows its id: `.svg`, `-square.png`, `.4f2a91c07e.svg`. */
    exhibitFile: (release: string, exhibit: string, ending: string) => `${to(release, 'exhibits')}${exhibit}${ending}`,
    downloads: (release: string) => to(release, 'downloads'),
    revisions: (release: string, anchor?: string) => to(release, 'revisions') + (anchor ? `#${anchor}` : ''),
    print: (release: string) => to(release, 'print'),
    printStyle: (release: string) => `${to(release, 'print')}page.css`,
    compare: (release: string, a?: string, b?: string) => to(release, 'compare', ...[a, b].filter((step) => step !== undefined)),
    statementCsv: (release: string, statement: string) => `${to(release, 'statements')}${statement}.csv`,
    dataPackage: (release: string) => `${to(release)}datapackage.json`,
    report: (release: string) => `${to(release)}report.pdf`,
    search: () => to('search'),
    feed: () => `${root}feed.xml`,
    embed: (release: string, exhibit: string) => to('embed', release, exhibit),
    file: (path: string) => root + path,
  }
}

/** The addresses under the base path that this site is built for. */
export const urls = createUrls(import.meta.env?.BASE_URL ?? '/')
