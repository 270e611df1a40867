import { describe, expect, it } from 'vitest'
import { parsePeriod, type Period } from '../model/period.ts'
import { dateToText, periodToShortText, periodToText, spanToText } from './period.ts'

const period = (id: string) => parsePeriod(id) as Period

describe('a period in words', () => {
  it.each([
    ['2003-Q3', 'Third quarter 2003', 'Third quarter', 'Q3 2003'],
    ['2024-Q1', 'First quarter 2024', 'First quarter', 'Q1 2024'],
    ['2024-Q4', 'Fourth quarter 2024', 'Fourth quarter', 'Q4 2024'],
    ['2003-9M', 'Nine months 2003', 'Nine months', '9M 2003'],
    ['2003-1M', 'One month 2003', 'One month', '1M 2003'],
    ['2003-11M', 'Eleven months 2003', 'Eleven months', '11M 2003'],
    ['2003-6M', 'First half 2003', 'First half', '6M 2003'],
    ['2003-H1', 'First half 2003', 'First half', 'H1 2003'],
    ['2003-H2', 'Second half 2003', 'Second half', 'H2 2003'],
    ['2003', 'Year 2003', 'Year', '2003'],
    ['2003-12M', 'Year 2003', 'Year', '12M 2003'],
    ['2003-09-30', 'September 30, 2003', 'As of', 'Sep 30, 2003'],
    ['2024-05-01', 'May 1, 2024', 'As of', 'May 1, 2024'],
  ])('%s is %s, its span %s, and %s in short', (id, text, span, short) => {
    expect([periodToText(period(id)), spanToText(period(id)), periodToShortText(period(id))]).toEqual([text, span, short])
  })
})

describe('dateToText(date)', () => {
  it.each([['2003-01-01', 'January 1, 2003'], ['2003-12-31', 'December 31, 2003'], ['2024-02-29', 'February 29, 2024']])('writes %s as %s, in any time zone', (date, expected) => {
    expect(dateToText(date)).toBe(expected)
  })
})
