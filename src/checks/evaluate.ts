import { factId, type Fact, type Facts } from '../model/fact.ts'
import { figureToFraction, figureToInterval } from '../model/figure.ts'
import type { Formula, FunctionName, Reference } from '../model/formula.ts'
import Fraction from '../model/fraction.ts'
import { add, divide, multiply, negate, point, subtract, type Interval } from '../model/interval.ts'
import { balanceDay, parsePeriod, yearBefore } from '../model/period.ts'
import { dimensionToText, multiplyDimensions, sameDimension, type Dimension } from '../model/dimension.ts'
import { dimensionOf, factorOf } from '../model/unit.ts'

/** What a formula comes to, in base units (dollars, grams, days). */
export interface Quantity {
  /** The result from the figures as printed. */
  value: Fraction
  /** All results that the figures' rounding allows. */
  interval: Interval
  dimension: Dimension
  /** The figures that take part, in reading order. */
  terms: Fact[]
}

/** Where a formula stands: what a reference leaves out is taken from here. */
export interface Context {
  facts: Facts
  /** The id of the statement that bare names are looked up in; undefined in prose, where every name has one. */
  statement?: string
  /** The id of the period that names without one mean. */
  period: string
  /** How many years before the named periods the figures are looked up, for `change(…)`; 0 when left out. */
  yearsBack?: number
}

const quantities = new WeakMap<Fact, Quantity>()

/** A formula that cannot be worked out; the message says why. */
export class EvaluationError extends Error {}

/** A formula that names a figure which is not printed for the period, so that there is nothing to prove. */
export class NotPrintedError extends EvaluationError {}

/** Works a formula out in exact arithmetic; throws an EvaluationError that says what stands in the way. */
export function evaluate(formula: Formula, context: Context): Quantity {
  switch (formula.kind) {
    case 'number': return constant(formula.value)
    case 'reference': return factToQuantity(lookUp(formula.reference, context))
    case 'negate': return negateQuantity(evaluate(formula.of, context))
    case 'operation': return operate(formula.operator, evaluate(formula.left, context), evaluate(formula.right, context))
    case 'call': return call(formula.name, formula.of, context)
  }
}

/** A fact in base units, worked out once: a figure takes part in many relations. */
export function factToQuantity(fact: Fact): Quantity {
  const known = quantities.get(fact)
  if (known) return known
  const quantity = toQuantity(fact)
  quantities.set(fact, quantity)
  return quantity
}

function toQuantity(fact: Fact): Quantity {
  const factor = factorOf(fact.unit)
  return {
    value: figureToFraction(fact.figure).mul(factor),
    interval: multiply(figureToInterval(fact.figure), point(factor)),
    dimension: dimensionOf(fact.unit),
    terms: [fact],
  }
}

/** The fact that a reference means; throws a NotPrintedError when none is printed. */
export function lookUp(reference: Reference, { facts, statement, period, yearsBack = 0 }: Context): Fact {
  const home = reference.statement ?? statement
  if (!home) throw new EvaluationError(`expected a name with its statement such as \`sales.total\`, found \`${reference.line}\``)
  const id = factId(home, reference.line, goBack(reference.period ?? period, yearsBack))
  const fact = facts.get(id)
  if (!fact) throw new NotPrintedError(`expected a printed figure, found none for \`${id}\``)
  return fact
}

function constant(value: string): Quantity {
  return { value: new Fraction(value), interval: point(new Fraction(value)), dimension: {}, terms: [] }
}

function negateQuantity({ value, interval, dimension, terms }: Quantity): Quantity {
  return { value: value.neg(), interval: negate(interval), dimension, terms }
}

function operate(operator: string, left: Quantity, right: Quantity): Quantity {
  const terms = [...left.terms, ...right.terms]
  if (operator === '*') return {
    value: left.value.mul(right.value),
    interval: multiply(left.interval, right.interval),
    dimension: multiplyDimensions(left.dimension, right.dimension, 1),
    terms,
  }
  if (operator === '/') return { ...divideQuantities(left, right), terms }
  if (operator !== '+' && operator !== '-') throw new EvaluationError(`expected an amount, found a comparison with \`${operator}\``)
  requireSameDimension(left, right, operator)
  const [value, interval] = operator === '+'
    ? [left.value.add(right.value), add(left.interval, right.interval)]
    : [left.value.sub(right.value), subtract(left.interval, right.interval)]
  return { value, interval, dimension: left.dimension, terms }
}

function divideQuantities(left: Quantity, right: Quantity): Omit<Quantity, 'terms'> {
  const nil = right.terms.find(({ figure }) => figure.kind === 'nil')
  if (right.value.equals(0)) throw new EvaluationError(`expected a divisor other than zero, found ${nil ? `the nil of \`${nil.id}\`` : 'zero'}`)
  const dimension = multiplyDimensions(left.dimension, right.dimension, -1)
  try {
    return { value: left.value.div(right.value), interval: divide(left.interval, right.interval), dimension }
  } catch {
    throw new EvaluationError('expected a divisor that is printed precisely enough to tell it from zero')
  }
}

function call(name: FunctionName, of: Formula, context: Context): Quantity {
  const period = parsePeriod(context.period)
  if (!period) throw new EvaluationError(`expected a period, found \`${context.period}\``)
  if (name === 'change') return change(of, context)
  if (period.kind === 'instant') throw new EvaluationError(`expected a stretch of time for \`${name}(…)\`, found the instant \`${period.id}\``)
  return evaluate(of, { ...context, period: balanceDay(name, period) })
}

/** The change relative to the size of the earlier figure, so that a rise from a loss is a rise. */
function change(of: Formula, context: Context): Quantity {
  const now = evaluate(of, context)
  const before = evaluate(of, { ...context, yearsBack: (context.yearsBack ?? 0) + 1 })
  const size = before.value.compare(0) < 0 ? negateQuantity(before) : before
  return operate('/', operate('-', now, before), size)
}

function goBack(period: string, years: number): string {
  return years > 0 ? goBack(yearBefore(period), years - 1) : period
}

function requireSameDimension(left: Quantity, right: Quantity, operator: string): void {
  if (sameDimension(left.dimension, right.dimension)) return
  throw new EvaluationError(
    `expected the same kind of unit on both sides of \`${operator}\`, found ${dimensionToText(left.dimension)} and ${dimensionToText(right.dimension)}`,
  )
}
