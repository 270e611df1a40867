import { describe, expect, it } from 'vitest'
import { parseUnit, type Unit } from '../model/unit.ts'
import { unitToSign, unitToText } from './unit.ts'

const unit = (text: string) => parseUnit(text) as Unit

describe('unitToText(unit)', () => {
  it.each([
    ['USD thousands', 'US dollars in thousands'], ['USD millions', 'US dollars in millions'], ['USD billions', 'US dollars in billions'], ['USD', 'US dollars'],
    ['USD/oz', 'US dollars per ounce'], ['US cents/lb', 'US cents per pound'], ['USD/short ton', 'US dollars per short ton'], ['USD/share', 'US dollars per share'],
    ['oz', 'ounces'], ['oz thousands', 'ounces in thousands'], ['oz/short ton', 'ounces per short ton'], ['lb', 'pounds'], ['short tons', 'short tons'], ['days', 'days'], ['%', '%'],
  ])('says %s as %s', (text, expected) => {
    expect(unitToText(unit(text))).toBe(expected)
  })
})

describe('unitToSign(unit)', () => {
  it.each([['USD thousands', '$'], ['USD/oz', '$'], ['EUR', '€'], ['CAD', 'C$'], ['US cents/lb', ''], ['oz', ''], ['CLP', '']])('of %s is %j', (text, sign) => {
    expect(unitToSign(unit(text))).toBe(sign)
  })
})
