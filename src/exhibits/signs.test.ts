import { describe, expect, it } from 'vitest'
import { amountToText, movementToText, saysNegative } from './signs.ts'

const dollars = { prefix: '$' }
const percent = { suffix: '%' }

describe('amountToText(decimal, unit)', () => {
  it.each([
    ['1234.50', dollars, '$1,234.50'], ['-1234.50', dollars, '($1,234.50)'], ['-17', {}, '(17)'], ['0', {}, '0'], ['5', percent, '5%'], ['-5', percent, '−5%'],
  ])('words %s in %j as %s: negatives in parentheses as in tables, percentages with a minus', (decimal, unit, expected) => {
    expect(amountToText(decimal, unit)).toBe(expected)
  })
})

describe('movementToText(decimal, unit)', () => {
  it.each([
    ['6478', {}, '+6,478'], ['-2131', {}, '−2,131'], ['-0.12', dollars, '−$0.12'], ['27', percent, '+27%'], ['-45', percent, '−45%'], ['0.00', dollars, '$0.00'],
  ])('words %s in %j as %s: signed whichever way it goes', (decimal, unit, expected) => {
    expect(movementToText(decimal, unit)).toBe(expected)
  })
})

it('saysNegative(words) knows both ways of writing less than nothing', () => {
  expect(['(17)', '−45%', '–', '17', '+3', 'n.m.'].map(saysNegative)).toEqual([true, true, false, false, false, false])
})
