import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fractionToDecimal } from '../format/figure.ts'
import Fraction from '../model/fraction.ts'
import { prove, smallStatement, type SmallLine } from './sample-check.test-data.ts'

const line = (id: string, figures: string, more: Record<string, unknown> = {}): SmallLine => ({ id, figures, ...more })
/** The verdict on a total of addends. */
const sum = (total: string, addends: string[], fields: Record<string, unknown> = {}) => prove(smallStatement('s', [
  ...addends.map((figure, index) => line(`a${index}`, figure)),
  line('total', total, { formula: addends.map((_, index) => `a${index}`).join(' + ') }),
], fields)).verdicts[0]
/** An amount as it prints with some decimals. */
const print = (amount: Fraction, decimals: number) => fractionToDecimal(amount, decimals)

const amount = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 3, 7, 10, 1000, 997)).map(([n, d]) => new Fraction(n, d))
const positive = fc.tuple(fc.integer({ min: 3000, max: 9_999_999 }), fc.constantFrom(1, 3, 7, 10, 1000)).map(([n, d]) => new Fraction(n, d))
const decimals = fc.integer({ min: 0, max: 4 })
const printed = fc.tuple(amount, decimals)

describe('a sum', () => {
  it('is exact where the printed addends give the printed total, in decimals and not in floats', () => {
    expect(sum('23.7', ['18.2', '4.35', '1.15'])).toBe('exact')
    expect(sum('0.3', ['0.1', '0.2'])).toBe('exact')
    expect(sum('-28079', ['-19485', '-8611', '17'])).toBe('exact')
  })

  it('is exact where they give it when rounded, halves away from zero', () => {
    expect(sum('24', ['18.2', '5.3'])).toBe('exact')
    expect(sum('-24', ['-18.2', '-5.3'])).toBe('exact')
  })

  it('ties within rounding where the closed intervals of ± half a unit meet, ends that touch included', () => {
    expect(sum('101', ['50', '50'])).toBe('within rounding')
    expect(sum('11', ['10'])).toBe('within rounding')
    expect(sum('12', ['10'])).toBe('does not tie')
  })

  it.each([1, 2, 5, 40])('of %i addends may stray by half a unit for each addend and half for the total, and by no more', (n) => {
    const addends = Array.from({ length: n }, () => '10')
    const most = Math.floor((n + 1) / 2)
    expect(sum(String(10 * n + most), addends)).toBe('within rounding')
    expect(sum(String(10 * n + most + 1), addends)).toBe('does not tie')
    expect(sum(String(10 * n - most - 1), addends)).toBe('does not tie')
  })

  it('is judged by the precision of each figure', () => {
    expect(sum('10.1', ['5.00', '5.00'])).toBe('does not tie')
    expect(sum('10.06', ['5.0', '5.0'])).toBe('within rounding')
    expect(sum('10.1', ['5', '5.00'])).toBe('within rounding')
  })

  it('ties exactly when XBRL Calculations 1.1 calls it consistent', () => {
    fc.assert(fc.property(fc.array(printed, { minLength: 1, maxLength: 6 }), decimals, fc.integer({ min: -4, max: 4 }), (addends, places, off) => {
      const unit = (d: number) => new Fraction(1, 10 ** d)
      const texts = addends.map(([value, d]) => print(value, d))
      const result = texts.reduce((all, text) => all.add(text), new Fraction(0))
      const total = print(result.add(unit(places).mul(off)), places)
      const half = addends.reduce((all, [, d]) => all.add(unit(d)), unit(places)).div(2)
      const consistent = result.sub(total).abs().compare(half) <= 0
      expect(sum(total, texts) !== 'does not tie').toBe(consistent)
    }))
  })

  it('of rounded amounts never gives a false alarm', () => {
    fc.assert(fc.property(fc.array(printed, { minLength: 1, maxLength: 8 }), decimals, (addends, places) => {
      const total = addends.reduce((all, [value]) => all.add(value), new Fraction(0))
      expect(sum(print(total, places), addends.map(([value, d]) => print(value, d)))).not.toBe('does not tie')
    }))
  })

  it('in a table that foots as printed ties to the last digit or not at all', () => {
    expect(sum('100', ['50', '50'], { footing: 'as printed' })).toBe('exact')
    expect(sum('101', ['50', '50'], { footing: 'as printed' })).toBe('does not tie')
    expect(sum('101', ['50.0', '50.0'], { footing: 'as printed' })).toBe('does not tie')
    expect(sum('100.1', ['50', '50'], { footing: 'as printed' })).toBe('within rounding')
  })
})

describe('a ratio, product or change of rounded figures', () => {
  const relation = (formula: string, result: string, a: string, b: string) => prove(smallStatement('s', [
    line('a', a), line('b', b), line('result', result, { formula, unit: formula.includes('*') ? 'USD' : 'ratio' }),
  ].map((one) => (one.id === 'result' ? one : { ...one, unit: formula.includes('*') && one.id === 'b' ? 'ratio' : 'USD' })))).verdicts[0]

  it('never gives a false alarm for a ratio', () => {
    fc.assert(fc.property(amount, positive, decimals, decimals, fc.integer({ min: 0, max: 8 }), (a, b, da, db, dr) => {
      expect(relation('a / b', print(a.div(b), dr), print(a, da), print(b, db))).not.toBe('does not tie')
    }))
  })

  it('never gives a false alarm for a product or a relative change', () => {
    fc.assert(fc.property(amount, positive, decimals, decimals, decimals, (a, b, da, db, dr) => {
      expect(relation('a * b', print(a.mul(b), dr), print(a, da), print(b, db))).not.toBe('does not tie')
      expect(relation('(a - b) / b', print(a.sub(b).div(b), dr), print(a, da), print(b, db))).not.toBe('does not tie')
    }))
  })

  it('does give the alarm where no amounts that print so could have the ratio', () => {
    expect(relation('a / b', '0.34', '1.0', '3.0')).toBe('within rounding')
    expect(relation('a / b', '0.37', '1.0', '3.0')).toBe('does not tie')
    expect(relation('a / b', '0.334', '1.000', '3.000')).toBe('within rounding')
    expect(relation('a / b', '0.335', '1.000', '3.000')).toBe('does not tie')
  })
})
