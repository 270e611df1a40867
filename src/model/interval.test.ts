import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import Fraction from './fraction.ts'
import { add, divide, holds, interval, meets, multiply, negate, point, subtract, type Interval } from './interval.ts'

const rational = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 997 })).map(([n, d]) => new Fraction(n, d))
const span = fc.tuple(rational, rational).map(([a, b]) => (a.compare(b) <= 0 ? interval(a, b) : interval(b, a)))
/** A value somewhere in an interval, its ends included. */
const within = (a: Interval) => fc.integer({ min: 0, max: 64 }).map((part) => a.low.add(a.high.sub(a.low).mul(part).div(64)))
/** An interval with a value that lies in it. */
const inhabited = span.chain((a) => within(a).map((value) => ({ a, value })))
/** An interval and a wider one around it. */
const nested = fc.tuple(span, rational, rational).map(([a, below, above]) => ({
  narrow: a, wide: interval(a.low.sub(below.abs()), a.high.add(above.abs())),
}))

const OPERATIONS = [
  { name: 'add', on: add, exact: (x: Fraction, y: Fraction) => x.add(y) },
  { name: 'subtract', on: subtract, exact: (x: Fraction, y: Fraction) => x.sub(y) },
  { name: 'multiply', on: multiply, exact: (x: Fraction, y: Fraction) => x.mul(y) },
  { name: 'divide', on: divide, exact: (x: Fraction, y: Fraction) => x.div(y) },
]

const zero = new Fraction(0)
const isDivisor = (name: string, b: Interval) => name !== 'divide' || !holds(b, zero)
const contains = (outer: Interval, inner: Interval) => holds(outer, inner.low) && holds(outer, inner.high)
const texts = ({ low, high }: Interval) => [low.toFraction(), high.toFraction()]
const of = (low: string | number, high: string | number) => interval(new Fraction(low), new Fraction(high))

describe.each(OPERATIONS)('interval.$name(a, b)', ({ name, on, exact }) => {
  it('holds x op y for every x in a and y in b', () => {
    fc.assert(fc.property(inhabited, inhabited, ({ a, value: x }, { a: b, value: y }) => {
      fc.pre(isDivisor(name, b))
      expect(holds(on(a, b), exact(x, y))).toBe(true)
    }))
  })

  it('gives nothing that its operands do not reach: both ends are results of ends', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      fc.pre(isDivisor(name, b))
      const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => exact(x, y).toFraction()))
      for (const end of texts(on(a, b))) expect(corners).toContain(end)
    }))
  })

  it('is wider where its operands are wider', () => {
    fc.assert(fc.property(nested, nested, (a, b) => {
      fc.pre(isDivisor(name, b.wide))
      expect(contains(on(a.wide, b.wide), on(a.narrow, b.narrow))).toBe(true)
    }))
  })

  it('has its low end not above its high end', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      fc.pre(isDivisor(name, b))
      const { low, high } = on(a, b)
      expect(low.compare(high)).toBeLessThanOrEqual(0)
    }))
  })
})

describe.each(OPERATIONS.filter(({ name }) => name === 'add' || name === 'multiply'))('interval.$name', ({ on }) => {
  it('commutes', () => {
    fc.assert(fc.property(span, span, (a, b) => { expect(texts(on(a, b))).toEqual(texts(on(b, a))) }))
  })

  it('associates', () => {
    fc.assert(fc.property(span, span, span, (a, b, c) => { expect(texts(on(on(a, b), c))).toEqual(texts(on(a, on(b, c)))) }))
  })
})

describe('interval.divide(a, b)', () => {
  it('refuses an interval that holds zero', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      fc.pre(holds(b, zero))
      expect(() => divide(a, b)).toThrow(new RangeError('cannot divide by an interval that holds zero'))
    }))
  })

  it.each([[0, 0], [0, 3], [-3, 0], ['-1/2', '1/2']])('refuses %s to %s, where zero may be an end', (low, high) => {
    expect(() => divide(of(1, 2), of(low, high))).toThrow(RangeError)
  })

  it('divides by a negative interval', () => {
    expect(texts(divide(of(1, 2), of(-4, -2)))).toEqual(['-1', '-1/4'])
  })
})

describe('interval.interval(low, high)', () => {
  it('refuses ends that stand the wrong way round', () => {
    expect(() => of(2, '1/3')).toThrow(new RangeError('expected low ≤ high, found 2 > 1/3'))
  })

  it('takes equal ends, as a point has', () => {
    expect(texts(of(2, 2))).toEqual(texts(point(new Fraction(2))))
  })
})

describe('interval.negate(a)', () => {
  it('turns every value of a, and turned twice is a', () => {
    fc.assert(fc.property(inhabited, ({ a, value }) => {
      expect(holds(negate(a), value.neg())).toBe(true)
      expect(texts(negate(negate(a)))).toEqual(texts(a))
    }))
  })
})

describe('interval.meets(a, b)', () => {
  it('counts ends that touch', () => {
    expect(meets(of(0, 1), of(1, 2))).toBe(true)
    expect(meets(of(1, 2), of(0, 1))).toBe(true)
  })

  it('does not hold where there is the smallest gap', () => {
    expect(meets(of(0, 1), of('1000000000000000001/1000000000000000000', 2))).toBe(false)
  })

  it('is the same both ways round, and holds wherever one value lies in both', () => {
    fc.assert(fc.property(inhabited, span, ({ a, value }, b) => {
      expect(meets(a, b)).toBe(meets(b, a))
      if (holds(b, value)) expect(meets(a, b)).toBe(true)
    }))
  })

  it('holds exactly where the difference of the two holds zero', () => {
    fc.assert(fc.property(span, span, (a, b) => { expect(meets(a, b)).toBe(holds(subtract(a, b), zero)) }))
  })
})
