import { describe, expect, it } from 'vitest'
import { factsOf } from '../model/fact.ts'
import { parseFormula } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { dimensionToText } from '../model/dimension.ts'
import { evaluate, EvaluationError, NotPrintedError } from './evaluate.ts'
import { smallStatement } from './sample-check.test-data.ts'

const columns = ['2021-Q2', '2020-Q2']
const flows = smallStatement('flows', [
  { id: 'sales', figures: '120 100' }, { id: 'loss', figures: '-30 -40' }, { id: 'nothing', figures: 'nil nil' }, { id: 'small', figures: '0 5' },
  { id: 'ounces', figures: '4 5', unit: 'oz thousands' }, { id: 'price', figures: '50.0 blank', unit: 'US cents/lb' }, { id: 'tons', figures: '3 4', unit: 'short tons' },
], { columns })
const balances = smallStatement('balances', [{ id: 'cash', figures: '70 60 50' }], { columns: ['2021-06-30', '2021-03-31', '2020-06-30'] })
const facts = factsOf({ statements: [flows, balances] } as unknown as Release)
const evaluateIn = (text: string, period = '2021-Q2', statement: string | undefined = 'flows') =>
  evaluate(parseFormula(text), { facts, period, ...(statement && { statement }) })

describe('evaluate(formula, context)', () => {
  it.each([
    ['sales', '120000', '119500', '120500'],
    ['-sales', '-120000', '-120500', '-119500'],
    ['sales + loss', '90000', '89000', '91000'],
    ['sales - loss', '150000', '149000', '151000'],
    ['sales * 2', '240000', '239000', '241000'],
    ['sales / 2', '60000', '59750', '60250'],
    ['nothing', '0', '0', '0'],
    ['sales@2020-Q2', '100000', '99500', '100500'],
    ['flows.sales', '120000', '119500', '120500'],
    ['closing(balances.cash)', '70000', '69500', '70500'],
    ['opening(balances.cash)', '60000', '59500', '60500'],
    ['closing(balances.cash) - opening(balances.cash)', '10000', '9000', '11000'],
  ])('works %s out in base units: %s, from %s to %s', (text, value, low, high) => {
    const quantity = evaluateIn(text)
    expect([quantity.value, quantity.interval.low, quantity.interval.high].map((one) => one.toFraction())).toEqual([value, low, high])
  })

  it('takes a change relative to the year before, and a smaller loss for a rise', () => {
    expect(evaluateIn('change(sales)').value.toFraction()).toBe('1/5')
    expect(evaluateIn('change(loss)').value.toFraction()).toBe('1/4')
    expect(evaluateIn('change(balances.cash)', '2021-06-30').value.toFraction()).toBe('2/5')
  })

  it('carries the dimension along', () => {
    expect(dimensionToText(evaluateIn('sales / ounces').dimension)).toBe('USD per mass')
    expect(dimensionToText(evaluateIn('price * tons').dimension)).toBe('USD')
    expect(dimensionToText(evaluateIn('change(sales)').dimension)).toBe('a pure number')
  })

  it('converts scales and measures exactly: cents a pound times short tons are dollars', () => {
    expect(evaluateIn('price * tons').value.toFraction()).toBe('3000')
  })

  it('lists the figures that take part, in reading order', () => {
    expect(evaluateIn('loss + sales * 2 - sales@2020-Q2').terms.map(({ id }) => id)).toEqual(['flows.loss@2021-Q2', 'flows.sales@2021-Q2', 'flows.sales@2020-Q2'])
  })

  it.each([
    ['sales / nothing', 'expected a divisor other than zero, found the nil of `flows.nothing@2021-Q2`'],
    ['sales / small', 'expected a divisor other than zero, found zero'],
    ['sales / 0', 'expected a divisor other than zero, found zero'],
    ['sales / (sales - sales * 1.001)', 'expected a divisor that is printed precisely enough to tell it from zero'],
    ['change(nothing)', 'expected a divisor other than zero, found the nil of `flows.nothing@2020-Q2`'],
    ['sales + ounces', 'expected the same kind of unit on both sides of `+`, found USD and mass'],
    ['sales - 1', 'expected the same kind of unit on both sides of `-`, found USD and a pure number'],
    ['sales > loss', 'expected an amount, found a comparison with `>`'],
  ])('refuses %s', (text, message) => {
    expect(() => evaluateIn(text)).toThrow(new EvaluationError(message))
    expect(() => evaluateIn(text)).not.toThrow(NotPrintedError)
  })

  it('tells a figure that is not printed from a formula that is wrong', () => {
    expect(() => evaluateIn('sales@2019-Q2')).toThrow(new NotPrintedError('expected a printed figure, found none for `flows.sales@2019-Q2`'))
    expect(() => evaluateIn('price', '2020-Q2')).toThrow(NotPrintedError)
    expect(() => evaluateIn('opening(balances.cash)', '2020-Q2')).toThrow(NotPrintedError)
  })

  it('wants a stretch of time for an opening or closing balance', () => {
    expect(() => evaluateIn('opening(cash)', '2021-06-30', 'balances'))
      .toThrow(new EvaluationError('expected a stretch of time for `opening(…)`, found the instant `2021-06-30`'))
  })

  it('wants names with their statement where it stands in none', () => {
    expect(() => evaluate(parseFormula('sales'), { facts, period: '2021-Q2' }))
      .toThrow(new EvaluationError('expected a name with its statement such as `sales.total`, found `sales`'))
    expect(() => evaluateIn('flows.sales', 'today', 'flows')).toThrow(NotPrintedError)
    expect(() => evaluateIn('change(flows.sales)', 'today')).toThrow(new EvaluationError('expected a period, found `today`'))
  })
})
