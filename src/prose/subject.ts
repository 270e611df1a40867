import { evaluate, EvaluationError, factToQuantity, type Context, type Quantity } from '../checks/evaluate.ts'
import { figureToText, fractionToDecimal, fractionToText } from '../format/figure.ts'
import type { Fact, Facts } from '../model/fact.ts'
import { factId } from '../model/fact.ts'
import type { Formula, Reference } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { sameDimension } from '../model/dimension.ts'
import { dimensionOf, factorOf, type Unit } from '../model/unit.ts'
import type { Binding } from './binding.ts'

/** What bound words speak of: a figure, or what a formula of figures comes to. */
export interface Subject {
  /** The figure's id or the formula as typed. */
  name: string
  quantity: Quantity
  /** The unit that all figures share and the result has too; what words leave out is taken from it. */
  unit: Unit | undefined
  /** Whether it is a relative change, which words may give as a multiple: up 100% is doubled. */
  isChange: boolean
  /** Whether it is a printed dash. */
  isNil: boolean
}

/** A comparison of two amounts, and whether the figures as printed bear it out. */
export interface Comparison {
  name: string
  operator: '>' | '<'
  left: Quantity
  right: Quantity
  holds: boolean
}

type Bound = Extract<Binding, { kind: 'fact' | 'claim' }>

/** Looks up what bound words speak of; throws an EvaluationError that says what stands in the way. */
export function subjectOf(binding: Bound, release: Release, facts: Facts): Subject | Comparison {
  const context = { facts, period: release.period.id }
  if (binding.kind === 'fact') return factToSubject(factOf(binding.reference, release, context))
  const { formula, text } = binding
  if (formula.kind === 'operation' && (formula.operator === '>' || formula.operator === '<')) {
    return compare(text, formula.operator, formula.left, formula.right, context)
  }
  const quantity = requireFigures(evaluate(formula, context), text)
  const isChange = formula.kind === 'call' && formula.name === 'change'
  // A ratio of figures whose own unit is a pure number, such as a grade, has that unit's dimension and not its meaning.
  return { name: text, quantity, unit: isChange ? undefined : commonUnit(quantity), isChange, isNil: false }
}

/** Whether a subject is a comparison. */
export function isComparison(subject: Subject | Comparison): subject is Comparison {
  return 'operator' in subject
}

/** The figures that a subject rests on, each once, in reading order. */
export function termsOf(subject: Subject | Comparison): Fact[] {
  const terms = isComparison(subject) ? [...subject.left.terms, ...subject.right.terms] : subject.quantity.terms
  return [...new Set(terms)]
}

/** A subject in words: `7,202 USD thousands`; `894.8%, from a@2031-Q1 7,202 USD thousands and …`. */
export function subjectToText(subject: Subject | Comparison): string {
  const terms = termsOf(subject)
  const [first] = terms
  if (!isComparison(subject) && first?.id === subject.name) return `${figureToText(first.figure)} ${first.unit.id}`
  const from = terms.map(({ id, figure, unit }) => `\`${id}\` ${figureToText(figure)} ${unit.id}`).join(', ')
  return isComparison(subject) ? from : `${resultToText(subject)}, from ${from}`
}

function resultToText({ quantity: { value }, unit, isChange }: Subject): string {
  if (unit) return `${fractionToText(value.div(factorOf(unit)), 2)} ${unit.id}`
  return isChange ? `${fractionToDecimal(value.mul(100), 1)}%` : fractionToText(value, 3)
}

/** A figure as what words speak of. */
export function factToSubject(fact: Fact): Subject {
  return { name: fact.id, quantity: factToQuantity(fact), unit: fact.unit, isChange: false, isNil: fact.figure.kind === 'nil' }
}

function factOf(reference: Reference, release: Release, { facts, period }: Context): Fact {
  const { statement = '', line } = reference
  const id = factId(statement, line, reference.period ?? period)
  const fact = facts.get(id)
  if (!fact) throw new EvaluationError(`expected a printed figure, found none for \`${id}\`; ${hintFor(statement, line, release, facts)}`)
  return fact
}

function hintFor(statement: string, line: string, { statements }: Release, facts: Facts): string {
  const home = statements.find(({ id }) => id === statement)
  if (!home) return `there is no statement \`${statement}\``
  if (!home.lines.some(({ id }) => id === line)) return `statement \`${statement}\` has no line \`${line}\``
  const printed = home.columns.filter(({ id }) => facts.has(factId(statement, line, id)))
  return printed.length > 0 ? `it is printed for ${printed.map(({ id }) => `\`${id}\``).join(', ')}` : 'the line has no figures'
}

function compare(text: string, operator: '>' | '<', one: Formula, other: Formula, context: Context): Comparison {
  const [left, right] = [evaluate(one, context), evaluate(other, context)]
  requireFigures({ ...left, terms: [...left.terms, ...right.terms] }, text)
  if (!sameDimension(left.dimension, right.dimension)) {
    throw new EvaluationError(`expected the same kind of unit on both sides of \`${operator}\`, found \`${text}\``)
  }
  const order = left.value.compare(right.value)
  return { name: text, operator, left, right, holds: operator === '>' ? order > 0 : order < 0 }
}

function requireFigures(quantity: Quantity, text: string): Quantity {
  if (quantity.terms.length === 0) throw new EvaluationError(`expected a formula that names a figure, found \`${text}\``)
  return quantity
}

function commonUnit({ terms, dimension }: Quantity): Unit | undefined {
  const [first, ...others] = terms
  const isShared = first && others.every(({ unit }) => unit.id === first.unit.id) && sameDimension(dimensionOf(first.unit), dimension)
  return isShared ? first.unit : undefined
}
