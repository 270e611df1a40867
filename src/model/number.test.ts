import { describe, expect, it } from 'vitest'
import { fit } from './fit.ts'
import { placeNumberSchema, wholeNumberSchema } from './number.ts'

const whole = (input: unknown) => fit(wholeNumberSchema(1, 9), input)
const place = (input: unknown) => fit(placeNumberSchema(-90, 90), input)
const message = (result: ReturnType<typeof fit>) => ('misfits' in result ? result.misfits[0]?.message : undefined)

describe('number.wholeNumberSchema(least, most)', () => {
  it('reads plain digits, as typed or as a number', () => {
    expect([whole('1'), whole('9'), whole(5)]).toEqual([{ value: 1 }, { value: 9 }, { value: 5 }])
  })

  it.each(['', '0', '10', '-1', '1.5', '1.0', '01', '0x1', '1e0', ' 1', '1 ', 'one', '١'])('refuses %j', (text) => {
    expect(message(whole(text))).toMatch(/^expected a whole number from 1 to 9, found (nothing|`.*`)$/)
  })

  it.each([[['1']], [[]], [{}], [null], [true]])('refuses %j, which is no number though Number() would make one of it', (input) => {
    expect(message(whole(input))).toMatch(/^expected a text, found /)
  })
})

describe('number.placeNumberSchema(least, most)', () => {
  it('reads decimals and negatives', () => {
    expect([place('-61.55'), place('0'), place('90')]).toEqual([{ value: -61.55 }, { value: 0 }, { value: 90 }])
  })

  it.each(['', '90.01', '-91', '.5', '5.', '1e1', '5°', 'Infinity'])('refuses %j', (text) => {
    expect(message(place(text))).toMatch(/^expected a number from -90 to 90, found /)
  })
})
