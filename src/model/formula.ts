import * as z from 'zod'
import { parseFormula, parseReference } from './parse-formula.ts'

export { parseFormula, parseReference }

/** How a line follows from other lines, as a tree. */
export type Formula =
  | { kind: 'number'; value: string }
  | { kind: 'reference'; reference: Reference }
  | { kind: 'negate'; of: Formula }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula }
  | { kind: 'call'; name: FunctionName; of: Formula }

export type Operator = '+' | '-' | '*' | '/' | '>' | '<'

/**
 * `opening(x)` is x at the close of the day before the period, `closing(x)` x at its last day,
 * `change(x)` the relative change of x from the same period a year before.
 */
export type FunctionName = 'opening' | 'closing' | 'change'

/** The name of a figure: `total`, `sales.total`, `sales.total@2024-Q1`; what is left out is taken from where it stands. */
export interface Reference {
  statement?: string
  line: string
  period?: string
}

/** A parsed formula beside the text that it was written as. */
export interface WrittenFormula {
  text: string
  tree: Formula
}

/** A formula as typed in content: `product + service + other`, `costs / units`. */
export const formulaSchema = z.string().transform((text, context): WrittenFormula => {
  try {
    return { text: text.trim().replace(/\s+/g, ' '), tree: parseFormula(text) }
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

/** All references of a formula, in reading order. */
export function referencesOf(formula: Formula): Reference[] {
  switch (formula.kind) {
    case 'number': return []
    case 'reference': return [formula.reference]
    case 'negate': case 'call': return referencesOf(formula.of)
    case 'operation': return [...referencesOf(formula.left), ...referencesOf(formula.right)]
  }
}

/** The figure that a formula names and does nothing else to (an opening or closing balance included), or undefined. */
export function soleReference(formula: Formula): Reference | undefined {
  if (formula.kind === 'reference') return formula.reference
  return formula.kind === 'call' && formula.name !== 'change' ? soleReference(formula.of) : undefined
}

/** Whether a formula only adds and subtracts figures, so that a printed table can be asked to foot to the last digit. */
export function isSum(formula: Formula): boolean {
  switch (formula.kind) {
    case 'reference': return true
    case 'number': return false
    case 'negate': return isSum(formula.of)
    case 'call': return formula.name !== 'change' && isSum(formula.of)
    case 'operation': return '+-'.includes(formula.operator) && isSum(formula.left) && isSum(formula.right)
  }
}
