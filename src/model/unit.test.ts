import { describe, expect, it } from 'vitest'
import { fit } from './fit.ts'
import { dimensionToText, multiplyDimensions, sameDimension } from './dimension.ts'
import { dimensionOf, factorOf, isMass, isMoney, parseUnit, unitSchema } from './unit.ts'

const unit = (text: string) => parseUnit(text)!
/** How many of the unit `to` one of the unit `from` is. */
const ratio = (from: string, to: string) => factorOf(unit(from)).div(factorOf(unit(to))).toFraction()

describe('unit.parseUnit(text)', () => {
  it.each([
    ['USD thousands', { id: 'USD thousands', counted: 'USD', scale: 3 }],
    ['USD/oz', { id: 'USD/oz', counted: 'USD', per: 'oz', scale: 0 }],
    ['oz thousands', { id: 'oz thousands', counted: 'oz', scale: 3 }],
    ['short tons', { id: 'short tons', counted: 'short tons', scale: 0 }],
    ['oz/short ton', { id: 'oz/short ton', counted: 'oz', per: 'short tons', scale: 0 }],
    ['US cents/lb', { id: 'US cents/lb', counted: 'US cents', per: 'lb', scale: 0 }],
    ['shares millions', { id: 'shares millions', counted: 'shares', scale: 6 }],
    ['%', { id: '%', counted: '%', scale: 0 }],
    ['CLP billions', { id: 'CLP billions', counted: 'CLP', scale: 9 }],
  ])('reads %s', (text, expected) => {
    expect(parseUnit(text)).toEqual(expected)
  })

  it.each([
    '', 'usd', 'UDS', 'XYZ thousands', 'thousands', 'USD hundreds', 'USD  thousands', ' USD', 'USD/', '/oz', 'USD/short tons', 'USD/oz/day', 'oz/short tons',
    'short ton', 'ounces', 'cents/lb', 'constructor', 'USD/toString', 'USD/oz thousands',
  ])('refuses %j', (text) => {
    expect(parseUnit(text)).toBeUndefined()
  })

  it('is refused by the schema with what is known', () => {
    const result = fit(unitSchema, 'ounces')
    expect('misfits' in result && result.misfits[0]?.message).toBe(
      'expected a unit such as `USD thousands`, `USD/oz`, `short tons` or `US cents/lb`, found `ounces`; known are ISO currency codes, ' +
      '`oz`, `g`, `kg`, `lb`, `short tons`, `tonnes`, `days`, `hours`, `shares`, `people`, `m`, `ft`, `bbl`, `MWh`, `US cents`, `%`, `ratio`',
    )
  })
})

describe('unit.factorOf(unit)', () => {
  it.each([
    ['oz thousands', 'oz', '1000'],
    ['USD thousands', 'USD', '1000'],
    ['USD millions', 'USD thousands', '1000'],
    ['short tons', 'lb', '2000'],
    ['US cents', 'USD', '1/100'],
    ['US cents/lb', 'USD/short ton', '20'],
    ['USD/lb', 'US cents/lb', '100'],
    ['lb', 'oz', '175/12'],
    ['tonnes', 'kg', '1000'],
    ['days', 'hours', '24'],
    ['%', 'ratio', '1/100'],
    ['USD/share', 'US cents/share', '100'],
  ])('makes one %s exactly so many %s: %s', (from, to, expected) => {
    expect(ratio(from, to)).toBe(expected)
  })
})

describe('unit.dimensionOf(unit)', () => {
  it.each([
    ['USD thousands', { USD: 1 }], ['US cents/lb', { USD: 1, mass: -1 }], ['oz/short ton', {}], ['%', {}], ['shares', { shares: 1 }], ['oz/day', { mass: 1, time: -1 }],
  ])('of %s is %j', (text, expected) => {
    expect(dimensionOf(unit(text))).toEqual(expected)
  })

  it('tells currencies apart', () => {
    expect(sameDimension(dimensionOf(unit('USD')), dimensionOf(unit('CAD')))).toBe(false)
    expect(sameDimension(dimensionOf(unit('USD')), dimensionOf(unit('US cents')))).toBe(true)
  })
})

describe('unit.multiplyDimensions(a, b, sign)', () => {
  it('cancels what stands above and below the stroke', () => {
    expect(multiplyDimensions({ USD: 1, mass: -1 }, { mass: 1 }, 1)).toEqual({ USD: 1 })
    expect(multiplyDimensions({ USD: 1 }, { mass: 1 }, -1)).toEqual({ USD: 1, mass: -1 })
    expect(multiplyDimensions({ mass: 1 }, { mass: 1 }, -1)).toEqual({})
  })
})

describe('unit.sameDimension(a, b)', () => {
  it('does not mind the order of kinds', () => {
    expect(sameDimension({ USD: 1, mass: -1 }, { mass: -1, USD: 1 })).toBe(true)
    expect(sameDimension({ USD: 1 }, { USD: 1, mass: -1 })).toBe(false)
    expect(sameDimension({}, { mass: 1 })).toBe(false)
  })
})

describe('unit.dimensionToText(dimension)', () => {
  it.each([
    [{}, 'a pure number'], [{ USD: 1 }, 'USD'], [{ USD: 1, mass: -1 }, 'USD per mass'], [{ mass: -1 }, 'a pure number per mass'], [{ USD: 1, mass: 2 }, 'USD × mass^2'],
  ])('says %j as %s', (dimension, expected) => {
    expect(dimensionToText(dimension)).toBe(expected)
  })
})

describe('unit.isMoney and unit.isMass', () => {
  it('know money plainly or per something, and mass plainly only', () => {
    expect(['USD', 'US cents/lb', 'EUR thousands', 'oz', '%'].map((text) => isMoney(unit(text)))).toEqual([true, true, true, false, false])
    expect(['oz thousands', 'short tons', 'oz/short ton', 'USD/oz', 'days'].map((text) => isMass(unit(text)))).toEqual([true, true, false, false, false])
  })
})
