import * as z from 'zod'
import { foundToText } from './found.ts'
import { isDate } from './period.ts'
import { textSchema } from './text.ts'

/** Figures that changed after publication: `revisions.yaml`, newest last. */
export const revisionsSchema = z.array(z.strictObject({
  /** The day of the change. */
  date: z.string().refine(isDate, { error: ({ input }) => `expected a day such as \`2024-05-07\`, found ${foundToText(input)}` }),
  /** Why the figures changed. */
  reason: textSchema,
  changes: z.array(z.strictObject({
    /** The fact's id, `sales.total@2024-Q1`. */
    fact: textSchema,
    /** The figure as it was typed before and after. */
    was: textSchema,
    now: textSchema,
  })).min(1),
}))

export type Revision = z.output<typeof revisionsSchema>[number]
