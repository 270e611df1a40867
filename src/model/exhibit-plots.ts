import * as z from 'zod'
import { foundToText } from './found.ts'
import { formulaSchema } from './formula.ts'
import { idSchema } from './id.ts'

/** A name beside a mark: at most 80 characters, for which a slide has room. */
const labelSchema = z.string().trim().min(1).max(80)

/** A figure to draw: `sales.tin`, or a sum or difference of figures, `sales.tin - sales.costs`, with or without a label of our own. */
const amountSchema = z.union([z.string().transform((amount) => ({ amount })), z.unknown()]).pipe(z.strictObject({
  /** The line, or a sum or difference of lines of one unit. */
  amount: formulaSchema,
  /** Its name in the chart, where the line's own is too long or says too little beside the others. */
  label: labelSchema.optional(),
}))

const amountsSchema = z.array(amountSchema).min(1)

const ROLES = ['start', 'delta', 'subtotal', 'end'] as const

/** A step of a bridge, its role before its amount: `start: operations.sales`, `delta: -operations.costs`. */
const stepSchema = z.strictObject({
  start: formulaSchema.optional(),
  delta: formulaSchema.optional(),
  subtotal: formulaSchema.optional(),
  end: formulaSchema.optional(),
  label: labelSchema.optional(),
}, { error: ({ code, input }) => code === 'invalid_type' ? `expected a step such as \`delta: sales.costs\`, found ${foundToText(input)}` : undefined }).transform((step, context) => {
  const [role, ...others] = ROLES.filter((one) => step[one])
  const amount = role && step[role]
  if (amount && others.length === 0) return { role, amount, ...(step.label && { label: step.label }) }
  context.addIssue({ code: 'custom', message: `expected one of \`start\`, \`delta\`, \`subtotal\` and \`end\` in each step, found ${role ? `\`${role}\` and \`${others.join('`, `')}\`` : 'none'}` })
  return z.NEVER
})

/** The statements that bare line names are looked up in, one after another: `[north-pit, south-pit]`. */
const ofSchema = z.array(idSchema).min(1)

/** Which direction of the whole is good news: `higher` for a profit, `lower` for a cost. */
const senseSchema = z.enum(['higher', 'lower', 'neutral'])

/** What each kind of exhibit plots, as typed in content. */
export const plots = {
  /** Standing columns: a group for each amount, a column for each period; or, for one amount, a group for each stretch of time. */
  columns: { lines: amountsSchema },
  /** Lying bars of the same. */
  bars: { lines: amountsSchema },
  /** Lines over the periods, one for each amount. */
  lines: { lines: amountsSchema },
  /** Changes from the older of two periods to the newer, absolute where all amounts have one unit, and in percent. */
  change: { lines: amountsSchema },
  /** Columns built of layers: a group for each statement of `of`, a column for each period. */
  stacked: {
    of: ofSchema.optional(),
    /** From the axis outwards; names without a statement are those of each statement of `of`. */
    layers: amountsSchema,
    /** The printed total that the layers sum to. */
    total: formulaSchema.optional(),
  },
  /** From one level to another within one period; the steps have to sum to the totals within rounding. */
  bridge: { steps: z.array(stepSchema).min(3), sense: senseSchema.default('neutral') },
  /** From a total of the older of two periods to that of the newer, by the changes of its parts. */
  variance: { total: formulaSchema, by: amountsSchema, sense: senseSchema.optional() },
  /** Blocks in order of cost, one for each statement of `of`, as wide as their volume, with prices as lines. */
  'cost-curve': { of: ofSchema, volume: formulaSchema, cost: formulaSchema, prices: z.array(amountSchema).default([]) },
}

export type PlottedAmount = z.output<typeof amountSchema>
export type BridgeStep = z.output<typeof stepSchema>
