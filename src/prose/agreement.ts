import Fraction from '../model/fraction.ts'
import { add, interval, multiply, negate, point, type Interval } from '../model/interval.ts'
import { measureOf } from './measure.ts'
import { directionsIn, type Amount, type Saying } from './saying.ts'
import type { Comparison, Subject } from './subject.ts'

/** What keeps words from saying what their figures say. */
export type Misfit = 'amount' | 'unit' | 'direction' | 'precision'

/** Why words do not agree with their subject; undefined when they do, at the precision that the words use. */
export function misfitOf(saying: Saying, subject: Subject): Misfit | undefined {
  if (saying.kind === 'nil' || subject.isNil) return saying.kind === 'nil' && subject.isNil ? undefined : 'amount'
  const measure = measureOf(saying, subject)
  if (!measure) return 'unit'
  const level = subject.isChange && saying.isMultiple ? 1 : 0
  const value = subject.quantity.value.add(level)
  if (saying.direction && value.compare(saying.isMultiple ? 1 : 0) !== saying.direction) return 'direction'
  if (!isMeant(saying, measure, value, add(subject.quantity.interval, point(new Fraction(level))))) return 'amount'
  return isBorne(saying, measure, subject.quantity.interval) ? undefined : 'precision'
}

/**
 * Why free words do not agree with a comparison. Its left side is what the words speak of: words that say `higher` go
 * with `>`, words that say `lower` with `<`.
 */
export function comparisonMisfit(words: string, { operator, holds }: Comparison): Misfit | undefined {
  if (!holds) return 'amount'
  const directions = directionsIn(words)
  return directions.has(operator === '>' ? -1 : 1) ? 'direction' : undefined
}

/** Whether the amounts that the words stand for and those that the figures stand for have one in common. */
function isMeant(amount: Amount, measure: Fraction, value: Fraction, allowed: Interval): boolean {
  const sign = amount.sign ?? (amount.isMultiple ? 1 : amount.direction ?? 1)
  const meant = multiply(rangeOf(amount), point(measure))
  if (!overlap(sign < 0 ? negate(meant) : meant, allowed)) return false
  const beyond = value.mul(sign).compare(amount.number.mul(measure))
  return amount.hedge === 'over' ? beyond > 0 : amount.hedge === 'under' ? beyond < 0 : true
}

/**
 * Whether words are about as precise as the rounding of the figures allows: what two figures printed to the dollar differ by is
 * known to two dollars and said to one. Words that stand off from their number claim no more than they say.
 */
function isBorne({ half, hedge }: Amount, measure: Fraction, { low, high }: Interval): boolean {
  return hedge !== undefined || high.sub(low).compare(half.mul(4).mul(measure)) <= 0
}

/** Whether two intervals share more than an end: a figure and its neighbour, one last digit apart, touch and are not the same. */
function overlap(a: Interval, b: Interval): boolean {
  return a.low.compare(b.high) < 0 && b.low.compare(a.high) < 0
}

/**
 * The interval of numbers that an amount stands for: its own precision, twice that after `about`, up to a tenth
 * of it above after `more than`, up to a tenth of it below after `nearly` and `less than`.
 */
function rangeOf({ number, half, hedge }: Amount): Interval {
  const tenth = number.div(10)
  switch (hedge) {
    case undefined: return interval(number.sub(half), number.add(half))
    case 'about': return interval(number.sub(half.mul(2)), number.add(half.mul(2)))
    case 'over': return interval(number, number.add(tenth))
    case 'under': return interval(number.sub(tenth), number)
  }
}
