import * as z from 'zod'
import { idSchema } from './id.ts'
import { lineItemSchema } from './line-item.ts'
import { wholeNumberSchema } from './number.ts'
import { periodSchema } from './period.ts'
import { textSchema } from './text.ts'
import { unitSchema } from './unit.ts'

/** What a printed table is in a report; pages and navigation go by it. */
export const STATEMENT_KINDS = [
  'highlights', 'segments', 'production', 'prices', 'statement', 'reconciliation', 'cash-costs', 'schedule', 'note',
] as const

/** One printed table, as typed in `statements/<id>.yaml`. */
export const statementSchema = z.strictObject({
  /** The table's title as printed, or ours where it is printed without one. */
  title: textSchema,
  /** What the table is: `segments` goes to the segments page, `production` and `cash-costs` to the mines' and theirs, and so on. */
  kind: z.enum(STATEMENT_KINDS),
  /** Where the table stands in the release, counted from 1. */
  order: wholeNumberSchema(1),
  /** The unit of all lines that name none of their own. */
  unit: unitSchema,
  /** Whether the company printed it as unaudited. */
  unaudited: z.stringbool().default(true),
  /**
   * How exactly sums foot: `as printed` when the printed addends give the printed sum to the last digit, as statements
   * usually do; `within rounding` when each figure was rounded by itself.
   */
  footing: z.enum(['as printed', 'within rounding']).default('within rounding'),
  /** The mine or segment that the whole table is about, by its id in `company.yaml`. */
  mine: idSchema.optional(),
  segment: idSchema.optional(),
  /** Ids of the footnotes that belong to the whole table. */
  notes: z.array(idSchema).default([]),
  /** A short remark printed with the title, such as the share of a mine that the figures reflect. */
  remark: textSchema.optional(),
  /** The periods of the figures, in printed order. */
  columns: z.array(periodSchema).min(1),
  /** The rows, in printed order. */
  lines: z.array(lineItemSchema).min(1),
})

export type StatementKind = (typeof STATEMENT_KINDS)[number]
/** A statement with the id that its file is named by. */
export type Statement = z.output<typeof statementSchema> & { id: string }
