import { describe, expect, it } from 'vitest'
import { parseUnit, type Unit } from '../model/unit.ts'
import { saysUnit, unitToShortText, unitToSign, unitToText } from './unit.ts'

const unit = (text: string) => parseUnit(text) as Unit

describe('unitToText(unit)', () => {
  it.each([
    ['USD thousands', 'US dollars in thousands'], ['USD millions', 'US dollars in millions'], ['USD billions', 'US dollars in billions'], ['USD', 'US dollars'],
    ['USD/oz', 'US dollars per ounce'], ['US cents/lb', 'US cents per pound'], ['USD/short ton', 'US dollars per short ton'], ['USD/share', 'US dollars per share'],
    ['oz', 'ounces'], ['oz thousands', 'thousands of ounces'], ['shares thousands', 'thousands of shares'], ['tonnes millions', 'millions of tonnes'], ['oz/short ton', 'ounces per short ton'], ['lb', 'pounds'], ['short tons', 'short tons'], ['days', 'days'], ['%', '%'],
  ])('says %s as %s', (text, expected) => {
    expect(unitToText(unit(text))).toBe(expected)
  })
})

describe('unitToSign(unit)', () => {
  it.each([['USD thousands', '$'], ['USD/oz', '$'], ['EUR', '€'], ['CAD', 'C$'], ['US cents/lb', ''], ['oz', ''], ['CLP', '']])('of %s is %j', (text, sign) => {
    expect(unitToSign(unit(text))).toBe(sign)
  })
})

describe('unitToShortText(unit)', () => {
  it.each([['USD/short ton', '$/short ton'], ['USD', 'US dollars'], ['USD thousands', 'US dollars in thousands'], ['oz', 'oz'], ['shares thousands', 'thousands of shares'], ['US cents/lb', 'US cents/lb'], ['CLP/oz', 'CLP/oz']])('says %s as %s', (text, expected) => {
    expect(unitToShortText(unit(text))).toBe(expected)
  })
})

describe('saysUnit(label, unit)', () => {
  it.each([['Ore milled, tonnes', 'tonnes'], ['Gold produced (oz.)', 'oz'], ['Gold - Ounces', 'oz'], ['Days of operation', 'days'], ['Cost per ounce', 'USD/oz'], ['Loss per share', 'USD/share'], ['Ounces sold', 'oz thousands']])('of %s and %s: yes', (label, of) => {
    expect(saysUnit(label, unit(of))).toBe(true)
  })

  it.each([['Lead produced (tons)', 'short tons'], ['Cost per ton', 'USD/short ton'], ['Sales', 'USD'], ['Shares', 'USD/oz']])('of %s and %s: no', (label, of) => {
    expect(saysUnit(label, unit(of))).toBe(false)
  })
})
