import * as z from 'zod'
import { foundToText } from './found.ts'
import { idSchema } from './id.ts'
import { textSchema } from './text.ts'

const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/, {
  error: ({ input }) => `expected the difference as a number such as \`55\`, found ${foundToText(input)}`,
})

/** A finding that does not tie and that someone has explained: published, never hidden. */
export const exceptionSchema = z.strictObject({
  id: idSchema,
  /** The line that does not tie, `sales.total`. */
  line: textSchema,
  /** The relation that does not hold, written as it stands beside the line. */
  relation: textSchema.transform((text) => text.trim().replace(/\s+/g, ' ')),
  /** For each period that does not tie, the printed figure less the formula's result, in the line's unit: another difference is another finding. */
  differences: z.record(z.string(), decimalSchema).refine((all) => Object.keys(all).length > 0, {
    error: 'expected at least one period with its difference',
  }),
  /** What is known for certain, as Markdown; its figures are bound as in prose. */
  known: textSchema,
  /** What is only likely, likewise. */
  likely: textSchema.optional(),
})

export const exceptionsSchema = z.array(exceptionSchema)

export type Exception = z.output<typeof exceptionSchema>
