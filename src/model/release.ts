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
import { textSchema } from './text.ts'

/** The head of a release: `release.yaml`. */
export const releaseHeadSchema = z.strictObject({
  /** The report's title, in our words. */
  title: textSchema,
  /** The day on which the company published it. */
  published: z.string().refine(isDate, { error: ({ input }) => `expected a day such as \`2024-05-07\`, found ${foundToText(input)}` }),
  /** The period that the report is about; a reference that names no period means this one. */
  period: periodSchema,
  /** All periods for which flows are printed, in printed order. */
  columns: z.array(periodSchema).min(1),
  /** The lines that tell the period's story first, each with its statement: `highlights.sales`, or with a short name `{ line: highlights.sales, label: Sales }`. */
  keyFigures: z.array(z.union([
    textSchema.transform((line): { line: string; label?: string | undefined } => ({ line })),
    z.strictObject({
      line: textSchema,
      /** What the figure is called where there is little room; the line's own label when left out. */
      label: textSchema.optional(),
    }),
  ])).default([]),
  /** What the figures were taken from; `source` numbers on lines count the lines of this document. */
  source: z.strictObject({ document: textSchema, lines: wholeNumberSchema(1) }),
  /** Whom readers may ask. */
  contact: z.strictObject({
    name: textSchema,
    role: textSchema.optional(),
    phone: textSchema.optional(),
    fax: textSchema.optional(),
    email: z.email().optional(),
  }),
})

export type ReleaseHead = z.output<typeof releaseHeadSchema>

/** One published report: company, period, statements, prose, exceptions, revisions. A plain object. */
export interface Release extends ReleaseHead {
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
