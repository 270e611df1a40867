import { describe, expect, it } from 'vitest'
import { keepTogether, typeset } from './typeset.ts'

describe('typeset(text)', () => {
  it.each([
    ["Total shareholders' equity", 'Total shareholders’ equity'], ["Copper's share", 'Copper’s share'], ['Ore grade - Copper', 'Ore grade – Copper'], ['write-off', 'write-off'],
  ])('sets %s as %s', (text, expected) => {
    expect(typeset(text)).toBe(expected)
  })
})

describe('keepTogether(text)', () => {
  it.each([['$5.6 million', '$5.6\u00A0million'], ['$(17.5) million', '$(17.5)\u00A0million'], ['on November 4, 2003', 'on November\u00A04, 2003'], ['May 30 people', 'May\u00A030 people'], ['12 millionaires', '12 millionaires']])('keeps what belongs together in %s', (text, expected) => {
    expect(keepTogether(text)).toBe(expected)
  })
})
