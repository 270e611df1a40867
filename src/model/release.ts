import * as z from 'zod'
import type { Company } from './company.ts'
import type { Exception } from './exception.ts'
import type { Exhibit } from './exhibit.ts'
import { foundToText } from './found.ts'
import { wholeNumberSchema } from './number.ts'
import { isDate, periodSchema } from './period.ts'
import type { ProseFile } from './prose-file.ts'
import type { Revision } from './revision.ts'
import type { Statement } from './statement.ts'

/** The head of a release: `release.yaml`. */
export const releaseHeadSchema = z.strictObject({
  /** The report's title, in our words. */
  title: z.string().min(1),
  /** The day on which the company published it. */
  published: z.string().refine(isDate, { error: ({ input }) => `expected a day such as \`2024-05-07\`, found ${foundToText(input)}` }),
  /** The period that the report is about; a reference that names no period means this one. */
  period: periodSchema,
  /** All periods for which flows are printed, in printed order. */
  columns: z.array(periodSchema).min(1),
  /** The lines that tell the period's story first, each with its statement: `highlights.sales`. */
  keyFigures: z.array(z.string().min(1)).default([]),
  /** What the figures were taken from; `source` numbers on lines count the lines of this document. */
  source: z.strictObject({ document: z.string().min(1), lines: wholeNumberSchema(1) }),
  /** Whom readers may ask. */
  contact: z.strictObject({
    name: z.string().min(1),
    role: z.string().min(1).optional(),
    phone: z.string().min(1).optional(),
    fax: z.string().min(1).optional(),
    email: z.email().optional(),
  }),
})

/** One published report: company, period, statements, prose, exceptions, revisions. A plain object. */
export interface Release extends z.output<typeof releaseHeadSchema> {
  /** The folder's name and the first step of its addresses: `2024-q1`. */
  id: string
  /** The folder's path relative to the content folder: `releases/2024-q1`. */
  folder: string
  company: Company
  statements: Statement[]
  prose: ProseFile[]
  exhibits: Exhibit[]
  exceptions: Exception[]
  revisions: Revision[]
}

/** Orders releases as readers meet them, the newest first. */
export function newestFirst(a: Pick<Release, 'published' | 'id'>, b: Pick<Release, 'published' | 'id'>): number {
  const [one, other] = [`${a.published} ${a.id}`, `${b.published} ${b.id}`]
  return one < other ? 1 : one > other ? -1 : 0
}
