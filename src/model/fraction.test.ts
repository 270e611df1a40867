import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import Fraction, { powerOfTen } from './fraction.ts'

const parts = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
const number = parts.map(([over, under]) => new Fraction(over, under))

describe('new Fraction(…)', () => {
  it.each([
    ['19485', '19485'], ['-17', '-17'], ['1.20', '6/5'], ['-0.05', '-1/20'], ['1/24', '1/24'], ['-1234567/100', '-1234567/100'], ['31.1034768', '38879346/1250000'],
  ])('reads %s exactly', (text, expected) => {
    expect(new Fraction(text).equals(new Fraction(expected))).toBe(true)
  })

  it.each(['a', '1e3', '1.2x', '1,000'])('refuses %j, which is no number', (text) => {
    expect(() => new Fraction(text)).toThrow(SyntaxError)
  })

  it('refuses a float, which is not exact, and a divisor of zero', () => {
    expect(() => new Fraction(0.1)).toThrow(RangeError)
    expect(() => new Fraction(1, 0)).toThrow(new RangeError('cannot divide by zero'))
    expect(() => new Fraction(0).inverse()).toThrow(RangeError)
    expect(() => new Fraction(1).div(0)).toThrow(RangeError)
  })

  it('takes the sign of a negative divisor to the top', () => {
    expect(new Fraction(1, -2).toFraction()).toBe('-1/2')
    expect(new Fraction(-3).inverse().toFraction()).toBe('-1/3')
  })
})

describe('the arithmetic of fractions', () => {
  it('is that of rational numbers', () => {
    fc.assert(fc.property(parts, parts, ([a, b], [c, d]) => {
      const [one, other] = [new Fraction(a, b), new Fraction(c, d)]
      expect(one.add(other).equals(new Fraction(a * d + c * b, b * d))).toBe(true)
      expect(one.sub(other).equals(new Fraction(a * d - c * b, b * d))).toBe(true)
      expect(one.mul(other).equals(new Fraction(a * c, b * d))).toBe(true)
      expect(one.compare(other)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0)
      if (c !== 0n) expect(one.div(other).mul(other).equals(one)).toBe(true)
    }))
  })

  it('stays exact and in bounds however many steps it takes', () => {
    fc.assert(fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
      const sum = numbers.reduce((all, one) => all.add(one))
      const back = numbers.reduce((all, one) => all.sub(one), sum)
      expect(back.toFraction()).toBe('0')
      expect(back.under <= 2n ** 256n).toBe(true)
    }), { numRuns: 30 })
  })

  it('takes whole numbers and texts as they come', () => {
    expect(new Fraction('0.1').add('0.2').equals('0.3')).toBe(true)
    expect(new Fraction(1).div(3).mul(3).sub(1n).compare(0)).toBe(0)
  })
})

describe('fraction.round(decimals) and fraction.toDecimal(decimals)', () => {
  it('round to the nearest, halves away from zero', () => {
    fc.assert(fc.property(number, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const rounded = value.round(decimals)
      expect(rounded.sub(value).abs().compare(powerOfTen(-decimals).div(2))).toBeLessThanOrEqual(0)
      expect(rounded.neg().equals(value.neg().round(decimals))).toBe(true)
      expect(rounded.equals(value.toDecimal(decimals))).toBe(true)
    }))
  })
})

describe('fraction.toString()', () => {
  it.each([['3.50', '3.5'], ['-0.0', '0'], ['100', '100'], ['1/3', '1/3'], ['-22/7', '-22/7'], ['1/8', '0.125']])('writes %s as %s', (text, expected) => {
    expect(new Fraction(text).toString()).toBe(expected)
  })
})

describe('fraction.valueOf()', () => {
  it('is the float that a reader of the decimal would get', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), (value, decimals) => {
      expect(new Fraction(BigInt(value), 10n ** BigInt(decimals)).valueOf()).toBe(Number(`${value}e-${decimals}`) + 0)
    }))
  })
})
