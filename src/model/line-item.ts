import * as z from 'zod'
import { figuresSchema } from './figure.ts'
import { formulaSchema } from './formula.ts'
import { foundToText } from './found.ts'
import { idSchema } from './id.ts'
import { wholeNumberSchema } from './number.ts'
import { textSchema } from './text.ts'
import { unitSchema } from './unit.ts'

/** One printed row of a statement, as typed in content. */
export const lineItemSchema = z.strictObject({
  /** The line's id, unique in its statement: `total`, `costs`. */
  id: idSchema,
  /** The row's label as printed, without dollar signs and footnote marks; our own name for a row printed without one. */
  label: textSchema,
  /** Says that the release prints no label, so that `label` is our name for the row. */
  unlabelled: z.stringbool().default(false),
  /** What the row is: a heading has no figures, a subtotal has a single rule above, a total a double rule below. */
  role: z.enum(['heading', 'item', 'subtotal', 'total', 'ratio']).default('item'),
  /** How deep the row is indented in print, 0 at the margin. */
  level: wholeNumberSchema(0, 4).default(0),
  /** The row's unit where it is not the statement's. */
  unit: unitSchema.optional(),
  /** The metal, mine or segment that the row is about, by its id in `company.yaml`, where it is not the statement's. */
  metal: idSchema.optional(),
  mine: idSchema.optional(),
  segment: idSchema.optional(),
  /** Which way is good for the company: `higher` for sales, `lower` for costs; left out where neither is. */
  sense: z.enum(['higher', 'lower']).optional(),
  /** Ids of the footnotes that the row is marked with, defined in `prose/notes.md`. */
  notes: z.array(idSchema).default([]),
  /** The line of the source document on which the row's figures stand. */
  source: wholeNumberSchema(1).optional(),
  /** One figure for each column of the statement, in its order. */
  figures: figuresSchema.default([]),
  /** How the line follows from other lines: `product + service + other`. */
  formula: formulaSchema.optional(),
  /** Why a total or subtotal has no formula, where the release prints no lines that give it: `its parts are not printed`. */
  noFormula: textSchema.optional(),
  /** Other places that give the same amount, each a formula: `sales.total`, `closing(balances.total)`. */
  same: z.union([z.string().transform((text) => [text]), z.array(z.string())]).pipe(z.array(formulaSchema)).default([]),
  /** Amounts that this one is not less than, each a formula: a total cost is not less than its cash part. */
  atLeast: z.union([z.string().transform((text) => [text]), z.array(z.string())]).pipe(z.array(formulaSchema)).default([]),
  /**
   * Amounts to which this line keeps a steady ratio over the columns, each with the share by which it may stray: an
   * analytical procedure, for figures that no relation ties. `{ to: tons * grade, within: 3% }`
   */
  steady: z.array(z.strictObject({
    to: formulaSchema,
    /** How far the ratio may stray from the middle of the other columns, in percent of it. */
    within: z.string().regex(/^\d+(\.\d+)?%$/, { error: ({ input }) => `expected a share such as \`3%\`, found ${foundToText(input)}` }),
  })).default([]),
})

export type LineItem = z.output<typeof lineItemSchema>
