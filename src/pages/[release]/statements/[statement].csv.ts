import type { APIRoute } from 'astro'
import type { Statement } from '../../../model/statement.ts'
import { pathsFor } from '../../../site/content.ts'
import { toStatementTable } from '../../../tables/statement-table.ts'
import { tableToCsv } from '../../../tables/table-to-csv.ts'

export const getStaticPaths = () => pathsFor(({ release }) => release.statements.map((statement) => ({ params: { statement: statement.id }, value: statement })))

export const GET: APIRoute<{ value: Statement }> = ({ props }) =>
  new Response(tableToCsv(toStatementTable(props.value)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
