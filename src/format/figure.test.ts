import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFigure, type Figure } from '../model/figure.ts'
import Fraction, { powerOfTen } from '../model/fraction.ts'
import { DASH, decimalToText, figureToText, fractionToDecimal, fractionToText } from './figure.ts'

const figure = (text: string) => parseFigure(text) as Figure

describe('figureToText(figure)', () => {
  it.each([
    ['19485', '19,485'], ['2643429', '2,643,429'], ['-17', '(17)'], ['-11202', '(11,202)'], ['1.20', '1.20'], ['-0.20', '(0.20)'], ['0', '0'], ['0.00', '0.00'],
    ['999', '999'], ['1000', '1,000'], ['-1000000.50', '(1,000,000.50)'], ['1234.5678', '1,234.5678'], ['100000', '100,000'],
  ])('prints %s as %s, with the decimals that were typed', (text, expected) => {
    expect(figureToText(figure(text))).toBe(expected)
  })

  it('prints a dash for a nil and nothing for a blank cell', () => {
    expect(figureToText(figure('nil'))).toBe(DASH)
    expect(figureToText(figure('blank'))).toBe('')
  })

  it('can be read back: without commas and parentheses it is what was typed', () => {
    const typed = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 999_999_999 }), fc.stringMatching(/^(\.[0-9]{1,6})?$/)).map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part}`)
    fc.assert(fc.property(typed, (text) => {
      const printed = figureToText(figure(text))
      expect(printed.replace(/^\((.*)\)$/, '-$1').replaceAll(',', '')).toBe(text)
      expect(printed).toMatch(/^\(?\d{1,3}(,\d{3})*(\.\d+)?\)?$/)
    }))
  })
})

describe('fractionToDecimal(value, decimals)', () => {
  it.each([
    ['1/3', 2, '0.33'], ['2/3', 2, '0.67'], ['-2/3', 0, '-1'], ['1/2', 0, '1'], ['-1/2', 0, '-1'], ['5', 2, '5.00'], ['-1/1000', 2, '0.00'], ['-1/3', 0, '0'],
    ['0', 3, '0.000'], ['1234567.005', 2, '1234567.01'], ['1/7', 20, '0.14285714285714285714'], ['999.995', 2, '1000.00'], ['12345678901234567890.5', 0, '12345678901234567891'],
    ['1/1000000000', 6, '0.000000'], ['0.1', 1, '0.1'],
  ])('writes %s with %i decimals as %s', (value, decimals, expected) => {
    expect(fractionToDecimal(new Fraction(value), decimals)).toBe(expected)
  })

  it('is within half a unit of the value, has the decimals asked for, and never a negative zero', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer({ min: 0, max: 12 }), (n, d, decimals) => {
      const value = new Fraction(n, d)
      const text = fractionToDecimal(value, decimals)
      expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`))
      expect(text).not.toMatch(/^-0(\.0*)?$/)
      expect(new Fraction(text).sub(value).abs().compare(powerOfTen(-decimals).div(2))).toBeLessThanOrEqual(0)
    }))
  })
})

describe('fractionToText(value, decimals) and decimalToText(decimal)', () => {
  it('group thousands and put negatives in parentheses', () => {
    expect(fractionToText(new Fraction('-1234567/100'), 1)).toBe('(12,345.7)')
    expect(fractionToText(new Fraction('-1/1000'), 2)).toBe('0.00')
    expect(decimalToText('-1234.50')).toBe('(1,234.50)')
  })
})
