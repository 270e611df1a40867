import { dimensionToText, sameDimension } from '../model/dimension.ts'
import type { Fact } from '../model/fact.ts'
import { figureToFraction, figureToInterval, roundTo } from '../model/figure.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type Fraction from '../model/fraction.ts'
import { meets, multiply, point } from '../model/interval.ts'
import { dimensionOf, factorOf } from '../model/unit.ts'
import { EvaluationError, type Quantity } from './evaluate.ts'

/** A relation that a figure stands in: how it reads, where it is declared, and whether rounding leaves it any room. */
export interface Relating extends Pick<Finding, 'expression' | 'declared'> {
  kind: 'formula' | 'same' | 'bound'
  /** Whether the printed figures alone have to give the figure. */
  isStrict: boolean
}

/** The finding that a figure and what a relation allows for it come to; throws an EvaluationError when they count different things. */
export function judge(fact: Fact, quantity: Quantity, { kind, expression, declared, isStrict }: Relating): Finding {
  requireDimension(quantity, fact)
  const toUnit = factorOf(fact.unit).inverse()
  const printed = figureToInterval(fact.figure)
  const computed = multiply(quantity.interval, point(toUnit))
  const result = quantity.value.mul(toUnit)
  const difference = figureToFraction(fact.figure).sub(result)
  const meet = kind === 'bound' ? computed.low.compare(printed.high) <= 0 : meets(printed, computed)
  const exact = kind === 'bound' ? difference.compare(0) >= 0 : isExact(fact, result)
  const verdict: Verdict = exact ? 'exact' : meet && !isStrict ? 'within rounding' : 'does not tie'
  const id = `${fact.id} ${kind === 'bound' ? '≥' : '='} ${expression}`
  return { id, kind, fact, expression, terms: quantity.terms, printed, computed, result, difference, verdict, declared }
}

/** Whether two figures are printed in one unit and to the same digit. */
export function isPrintedAlike(a: Fact, b: Fact): boolean {
  return a.unit.id === b.unit.id && (a.figure.kind !== 'number' || b.figure.kind !== 'number' || a.figure.decimals === b.figure.decimals)
}

/** Whether a finding proves nothing, since nothing but dashes is printed. */
export function isEmpty({ fact, terms }: Finding): boolean {
  return [fact, ...terms].every(({ figure }) => figure.kind === 'nil')
}

/** Whether the result, rounded to the printed precision, is the printed figure itself; a nil is exactly nothing. */
function isExact({ figure }: Fact, result: Fraction): boolean {
  return figureToFraction(figure).equals(figure.kind === 'number' ? roundTo(result, figure.decimals) : result)
}

function requireDimension({ dimension, terms }: Quantity, fact: Fact): void {
  const wanted = dimensionOf(fact.unit)
  if (sameDimension(dimension, wanted)) return
  throw new EvaluationError(
    `expected ${dimensionToText(wanted)} as \`${fact.unit.id}\` is, found ${dimensionToText(dimension)} from ${terms.map(({ statement, line }) => `\`${statement.id}.${line.id}\``).join(', ')}; correct the formula or a unit`,
  )
}
