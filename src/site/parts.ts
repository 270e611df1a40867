import type { CheckedRelease } from '../checks/check-release.ts'
import type { Mine } from '../model/company.ts'
import type { Finding } from '../model/finding.ts'
import type { LineItem } from '../model/line-item.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import { STATEMENT_KINDS, type Statement, type StatementKind } from '../model/statement.ts'

/** What each kind of table is called above tables of that kind. */
export const kindLabels: Record<StatementKind, string> = {
  'highlights': 'Highlights',
  'segments': 'Segments',
  'production': 'Production',
  'prices': 'Metal prices',
  'statement': 'Financial statements',
  'reconciliation': 'Reconciliations',
  'cash-costs': 'Cash costs per ounce',
  'schedule': 'Schedules',
  'note': 'Figures printed in footnotes',
}

/** The tables of a kind, in printed order. */
export function tablesOf({ statements }: Release, kind: StatementKind): Statement[] {
  return statements.filter((statement) => statement.kind === kind)
}

/** The tables that a release's first page shows: its highlights and what is printed with them. */
export function highlightTables({ statements }: Release): Statement[] {
  return statements.filter(({ kind, mine }) => !mine && ['highlights', 'segments', 'production', 'prices'].includes(kind))
}

/** The company's production and prices, which belong to no single mine. */
export function companyProduction({ statements }: Release): Statement[] {
  return statements.filter(({ kind, mine }) => !mine && (kind === 'production' || kind === 'prices'))
}

/** All tables in groups of one kind, in printed order. */
export function tablesByKind(release: Release): { label: string; statements: Statement[] }[] {
  return STATEMENT_KINDS.map((kind) => ({ label: kindLabels[kind], statements: tablesOf(release, kind) })).filter(({ statements }) => statements.length > 0)
}

/** The tables about one mine; a mine that is alone in its segment has the segment's too. */
export function tablesAbout({ statements, company }: Release, mine: Mine): Statement[] {
  const isAlone = company.mines.filter(({ segment }) => segment === mine.segment).length === 1
  return statements.filter((statement) => statement.mine === mine.id || (isAlone && mine.segment && statement.segment === mine.segment))
}

/** The texts of a page, in order. */
export function proseOn({ prose }: Release, page: ProseFile['page']): ProseFile[] {
  return prose.filter((file) => file.page === page)
}

/** The texts about one mine, in order. */
export function proseAbout({ prose }: Release, { id }: Mine): ProseFile[] {
  return prose.filter(({ mine }) => mine === id)
}

/** A metal's name as it stands in a sentence. */
export function metalName({ company }: Release, id: string): string {
  return (company.metals.find((metal) => metal.id === id)?.name ?? id).toLowerCase()
}

/** Every line with figures, with its statement. */
export function linesOf({ statements }: Release): { statement: Statement; line: LineItem }[] {
  return statements.flatMap((statement) => statement.lines.filter(({ role }) => role !== 'heading').map((line) => ({ statement, line })))
}

/** The findings about each statement's lines, in printed order. */
export function findingsByStatement({ release, findings }: CheckedRelease): { statement: Statement; findings: Finding[] }[] {
  const byStatement = Map.groupBy(findings, ({ fact }) => fact.statement.id)
  return release.statements.flatMap((statement) => {
    const own = byStatement.get(statement.id)
    return own ? [{ statement, findings: own }] : []
  })
}
