import { lookUp, NotPrintedError, type Context } from '../checks/evaluate.ts'
import { figureToText } from '../format/figure.ts'
import { periodToShortText } from '../format/period.ts'
import type { Fact } from '../model/fact.ts'
import { openingOf, parsePeriod, type Period } from '../model/period.ts'
import type { Formula } from '../model/formula.ts'

/** A piece of a formula worked out with numbers: a sign, or a figure with its label. */
export interface Piece {
  text: string
  fact?: Fact
}

const SIGNS: Record<string, string> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '>': ' > ', '<': ' < ' }

/** A formula with its labels and figures: `Silver 19,485 + Gold 8,611 + Other (17)`; undefined where a figure is not printed. */
export function workFormula(formula: Formula, context: Context): Piece[] | undefined {
  try {
    return toPieces(formula, context)
  } catch (error) {
    if (error instanceof NotPrintedError) return undefined
    throw error
  }
}

function toPieces(formula: Formula, context: Context): Piece[] {
  switch (formula.kind) {
    case 'number': return [{ text: formula.value }]
    case 'reference': return [factToPiece(lookUp(formula.reference, context), context)]
    case 'negate': return [{ text: '−' }, ...bracketed(formula.of, context)]
    case 'call': return toPieces(formula.of, { ...context, period: periodIn(formula.name, context.period) })
    case 'operation': return [
      ...(needsBrackets(formula.left, formula.operator) ? bracketed(formula.left, context) : toPieces(formula.left, context)),
      { text: SIGNS[formula.operator] ?? formula.operator },
      ...(needsBrackets(formula.right, formula.operator, true) ? bracketed(formula.right, context) : toPieces(formula.right, context)),
    ]
  }
}

function bracketed(formula: Formula, context: Context): Piece[] {
  return formula.kind === 'operation' ? [{ text: '(' }, ...toPieces(formula, context), { text: ')' }] : toPieces(formula, context)
}

function needsBrackets(inner: Formula, outer: string, isRight = false): boolean {
  if (inner.kind !== 'operation') return false
  const isSum = inner.operator === '+' || inner.operator === '-'
  return '*/'.includes(outer) ? isSum || (isRight && outer === '/') : isRight && outer === '-' && isSum
}

/** A figure from another statement or period than the context's says which. */
function factToPiece(fact: Fact, { statement }: Context): Piece {
  const home = fact.statement.id === statement ? '' : `, ${fact.statement.title}`
  const when = fact.period.kind === 'instant' ? `, ${periodToShortText(fact.period)}` : ''
  return { text: `${fact.line.label.replace(/:$/, '')}${home}${when} ${figureToText(fact.figure)}`, fact }
}

function periodIn(name: string, id: string): string {
  const period = parsePeriod(id) as Period
  if (period.kind === 'instant') return id
  return name === 'opening' ? openingOf(period) : name === 'closing' ? period.end : id
}
