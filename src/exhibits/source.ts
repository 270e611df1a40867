import { dateToText } from '../format/period.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Statement } from '../model/statement.ts'
import type { Desk } from './desk.ts'

/** Where the figures come from: `Source: Tin Company, Filing 1 of May 4, 2031: Sales by segment (unaudited).` */
export function sourceOf({ kind }: Exhibit, { used, isDerived, release: { company, source, published } }: Desk): string {
  const statements = [...new Set([...used].map(({ statement }) => statement))]
  const unaudited = statements.length > 0 && statements.every((statement) => statement.unaudited) ? ' (unaudited)' : ''
  const what = kind === 'variance' || kind === 'change' ? 'Changes' : 'Sums'
  const derived = isDerived ? ` ${what} are worked out.` : ''
  return `Source: ${company.name}, ${source.document} of ${dateToText(published)}: ${statements.map(titleOf).join('; ')}${unaudited}.${derived}`
}

function titleOf({ title, remark }: Statement): string {
  return remark ? `${title}, ${remark.charAt(0).toLowerCase()}${remark.slice(1).replace(/\.$/, '')}` : title
}
