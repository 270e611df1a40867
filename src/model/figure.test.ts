import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresSchema, figureToFraction, figureToInterval, parseFigure, roundTo } from './figure.ts'
import { fit } from './fit.ts'
import Fraction from './fraction.ts'
import { holds } from './interval.ts'

const ends = (text: string) => {
  const { low, high } = figureToInterval(parseFigure(text)!)
  return [low.toString(), high.toString()]
}
const messageFor = (text: unknown) => {
  const result = fit(figuresSchema, [text])
  return 'misfits' in result ? result.misfits.map(({ message }) => message) : []
}

describe('figure.parseFigure(text)', () => {
  it.each([
    ['19485', 0], ['-17', 0], ['0', 0], ['1.20', 2], ['0.0', 1], ['-0.20', 2], ['1.2', 1],
  ])('reads %s with the %i decimals that were typed', (text, decimals) => {
    expect(parseFigure(text)).toEqual({ kind: 'number', value: text, decimals })
  })

  it('keeps nil, a printed dash, apart from 0 and from a blank cell', () => {
    expect(parseFigure('nil')).toEqual({ kind: 'nil' })
    expect(parseFigure('blank')).toEqual({ kind: 'blank' })
    expect(parseFigure('0')).toEqual({ kind: 'number', value: '0', decimals: 0 })
  })

  it.each([
    '', ' 1', '1 ', '-0', '-0.0', '-0.00', '007', '00', '-01', '+5', '.5', '5.', '1,000', '$5', '(17)', '5%', '1e3', '1E3', '0x10', '--5', '1.2.3',
    'Nil', 'NIL', 'null', '~', 'n/a', '-', '–', '−5', '１２', '5\n', 'Infinity', 'NaN',
  ])('refuses %j', (text) => {
    expect(parseFigure(text)).toBeUndefined()
  })
})

describe('figure.figuresSchema', () => {
  it('says what a figure looks like and what was found', () => {
    expect(messageFor('n/a')).toEqual(['expected a figure such as `19485`, `-17`, `1.20`, `nil` or `blank`, found `n/a`'])
    expect(messageFor('')).toEqual(['expected a figure such as `19485`, `-17`, `1.20`, `nil` or `blank`, found nothing'])
  })

  it.each(['1,000', '$5', '(17)', '5%'])('says what to leave out of %s', (text) => {
    expect(messageFor(text)).toEqual([
      `expected a figure such as \`19485\`, \`-17\`, \`1.20\`, \`nil\` or \`blank\`, found \`${text}\`; leave out \`,\`, \`$\`, \`%\` and write a minus for parentheses`,
    ])
  })
})

describe('figure.figureToInterval(figure)', () => {
  it.each([
    ['161', ['160.5', '161.5']], ['1.20', ['1.195', '1.205']], ['1.2', ['1.15', '1.25']], ['-17', ['-17.5', '-16.5']], ['0', ['-0.5', '0.5']],
  ])('takes %s for its value ± half a unit of the last decimal, ends included', (text, expected) => {
    expect(ends(text)).toEqual(expected)
  })

  it('takes a nil for exactly nothing', () => {
    expect(ends('nil')).toEqual(['0', '0'])
  })

  it('refuses a blank cell, which has no value', () => {
    expect(() => figureToInterval({ kind: 'blank' })).toThrow(new RangeError('expected a figure, found a blank cell'))
    expect(() => figureToFraction({ kind: 'blank' })).toThrow(RangeError)
  })

  it('holds every amount that prints as the figure', () => {
    const amount = fc.tuple(fc.integer({ min: -999999, max: 999999 }), fc.integer({ min: 1, max: 9999 })).map(([n, d]) => new Fraction(n, d))
    fc.assert(fc.property(amount, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const rounded = roundTo(value, decimals).toString()
      const [whole, part = ''] = rounded.split('.')
      const text = decimals === 0 ? rounded : `${whole}.${part.padEnd(decimals, '0')}`
      const figure = parseFigure(text.replace(/^-(0(\.0*)?)$/, '$1'))
      expect(figure && holds(figureToInterval(figure), value)).toBe(true)
    }))
  })
})

describe('figure.roundTo(value, decimals)', () => {
  it.each([
    ['0.5', 0, '1'], ['-0.5', 0, '-1'], ['1.5', 0, '2'], ['-1.5', 0, '-2'], ['2.5', 0, '3'], ['-2.5', 0, '-3'],
    ['0.125', 2, '0.13'], ['-0.125', 2, '-0.13'], ['0.4999999999999999999', 0, '0'], ['-0.4', 0, '0'], ['1/3', 3, '0.333'], ['-2/3', 3, '-0.667'],
  ])('rounds %s to %i decimals as %s, halves away from zero', (value, decimals, expected) => {
    expect(roundTo(new Fraction(value), decimals).toString()).toBe(expected)
  })

  it('treats a value and its negative alike', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer({ min: 0, max: 6 }), (n, d, decimals) => {
      const value = new Fraction(n, d)
      expect(roundTo(value.neg(), decimals).equals(roundTo(value, decimals).neg())).toBe(true)
    }))
  })
})
