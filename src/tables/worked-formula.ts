import { figureToText } from '../format/figure.ts'
import { periodToShortText } from '../format/period.ts'
import { typeset } from '../format/typeset.ts'
import { factId, type Fact, type Facts } from '../model/fact.ts'
import { balanceDay, parsePeriod } from '../model/period.ts'
import type { Formula, FunctionName, Reference } from '../model/formula.ts'

/** A piece of a formula worked out with numbers: a sign, or a figure with its label. */
export interface Piece {
  text: string
  fact?: Fact
  /** The piece without its number: what the figure is called. */
  words?: string
}

const SIGNS: Record<string, string> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '>': ' > ', '<': ' < ' }

interface Standing {
  facts: Facts
  statement: string
  period: string
}

/** The formula of a fact's line with its labels and figures: `Sales 28 − Costs 17`; undefined where one is not printed. */
export function workFormula({ line, statement, period }: Fact, facts: Facts): Piece[] | undefined {
  if (!line.formula) return undefined
  const pieces = toPieces(line.formula.tree, { facts, statement: statement.id, period: period.id })
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined
}

/** The formula of a line in words, by the labels of its figures: `Sales − Costs`; undefined where no fact's figures are all printed. */
export function formulaToWords(facts: readonly Fact[], all: Facts): string | undefined {
  return facts.map((fact) => workFormula(fact, all)).find((pieces) => pieces)?.map(({ text, words }) => words ?? text).join('')
}

function toPieces(formula: Formula, context: Standing): (Piece | undefined)[] {
  switch (formula.kind) {
    case 'number': return [{ text: formula.value }]
    case 'reference': return [factToPiece(lookUp(formula.reference, context), context)]
    case 'negate': return [{ text: '−' }, ...bracketed(formula.of, context)]
    case 'call': return toPieces(formula.of, { ...context, period: periodIn(formula.name, context.period) })
      .map((piece) => (piece?.words ? { ...piece, words: `${formula.name} ${piece.words}` } : piece))
    case 'operation': return [
      ...(needsBrackets(formula.left, formula.operator) ? bracketed(formula.left, context) : toPieces(formula.left, context)),
      { text: SIGNS[formula.operator] ?? formula.operator },
      ...(needsBrackets(formula.right, formula.operator, true) ? bracketed(formula.right, context) : toPieces(formula.right, context)),
    ]
  }
}

function lookUp({ statement, line, period }: Reference, standing: Standing): Fact | undefined {
  return standing.facts.get(factId(statement ?? standing.statement, line, period ?? standing.period))
}

function bracketed(formula: Formula, context: Standing): (Piece | undefined)[] {
  return formula.kind === 'operation' ? [{ text: '(' }, ...toPieces(formula, context), { text: ')' }] : toPieces(formula, context)
}

function needsBrackets(inner: Formula, outer: string, isRight = false): boolean {
  if (inner.kind !== 'operation') return false
  const isSum = inner.operator === '+' || inner.operator === '-'
  return '*/'.includes(outer) ? isSum || (isRight && outer === '/') : isRight && outer === '-' && isSum
}

/** A figure from another statement or period than the context's says which. */
function factToPiece(fact: Fact | undefined, { statement }: Standing): Piece | undefined {
  if (!fact) return undefined
  const home = fact.statement.id === statement ? '' : `, ${typeset(fact.statement.title)}`
  const when = fact.period.kind === 'instant' ? `, ${periodToShortText(fact.period)}` : ''
  const label = typeset(fact.line.label.replace(/:$/, ''))
  return { text: `${label}${home}${when} ${figureToText(fact.figure)}`, fact, words: `${label}${home}` }
}

function periodIn(name: FunctionName, id: string): string {
  const period = parsePeriod(id)
  return name === 'change' || period?.kind !== 'duration' ? id : balanceDay(name, period)
}
