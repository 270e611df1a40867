import Fraction from '../model/fraction.ts'
import { describe, expect, it } from 'vitest'
import { interval } from '../model/interval.ts'
import { intervalToText } from './interval.ts'

describe('intervalToText(interval, decimals)', () => {
  it('groups thousands and puts negatives in parentheses', () => {
    expect(intervalToText(interval(new Fraction('-1234.5'), new Fraction('28079.5')), 1)).toBe('(1,234.5) to 28,079.5')
  })
})
