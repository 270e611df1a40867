import Fraction from './fraction.ts'

/** A closed interval of exact rationals, low ≤ high. */
export interface Interval {
  low: Fraction
  high: Fraction
}

/** The interval from `low` to `high`; throws a RangeError when they stand the wrong way round. */
export function interval(low: Fraction, high: Fraction): Interval {
  if (low.compare(high) > 0) throw new RangeError(`expected low ≤ high, found ${low.toFraction()} > ${high.toFraction()}`)
  return { low, high }
}

/** The interval that holds one value only. */
export function point(value: Fraction): Interval {
  return { low: value, high: value }
}

/** All sums of a value of `a` and a value of `b`. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low.add(b.low), high: a.high.add(b.high) }
}

/** All values of `a` with their sign turned. */
export function negate(a: Interval): Interval {
  return { low: a.high.neg(), high: a.low.neg() }
}

/** All differences of a value of `a` and a value of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b))
}

/** All products of a value of `a` and a value of `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  if (b.low === b.high) return scale(a, b.low)
  return hull([a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high)])
}

/** All quotients of a value of `a` and a value of `b`; throws a RangeError when `b` holds zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (holds(b, new Fraction(0))) throw new RangeError('cannot divide by an interval that holds zero')
  return multiply(a, { low: b.high.inverse(), high: b.low.inverse() })
}

/** Whether `value` lies in `a`, its ends included. */
export function holds(a: Interval, value: Fraction): boolean {
  return a.low.compare(value) <= 0 && value.compare(a.high) <= 0
}

/** Whether the two intervals share a value; touching ends count (XBRL Calculations 1.1). */
export function meets(a: Interval, b: Interval): boolean {
  return a.low.compare(b.high) <= 0 && b.low.compare(a.high) <= 0
}

function scale({ low, high }: Interval, by: Fraction): Interval {
  const ends = [low.mul(by), high.mul(by)] as const
  return by.compare(0) < 0 ? { low: ends[1], high: ends[0] } : { low: ends[0], high: ends[1] }
}

function hull(values: Fraction[]): Interval {
  const [low, high] = values.reduce(
    ([least, most], value) => [value.compare(least) < 0 ? value : least, value.compare(most) > 0 ? value : most],
    [values[0] as Fraction, values[0] as Fraction],
  )
  return { low, high }
}
