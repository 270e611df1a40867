import { describe, expect, it } from 'vitest'
import { fit } from './fit.ts'
import { closes, comparePeriods, daysOf, isDate, openingOf, parsePeriod, periodSchema, yearBefore, yearOf, type Duration } from './period.ts'

const period = (id: string) => parsePeriod(id)!
const duration = (id: string) => parsePeriod(id) as Duration

describe('period.parsePeriod(text)', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 12],
    ['2024-H1', '2024-01-01', '2024-06-30', 6],
    ['2024-H2', '2024-07-01', '2024-12-31', 6],
    ['2024-Q1', '2024-01-01', '2024-03-31', 3],
    ['2023-Q2', '2023-04-01', '2023-06-30', 3],
    ['2023-Q3', '2023-07-01', '2023-09-30', 3],
    ['2023-Q4', '2023-10-01', '2023-12-31', 3],
    ['2024-2M', '2024-01-01', '2024-02-29', 2],
    ['2023-2M', '2023-01-01', '2023-02-28', 2],
    ['2023-9M', '2023-01-01', '2023-09-30', 9],
    ['2023-12M', '2023-01-01', '2023-12-31', 12],
  ])('reads %s as the time from %s to %s, %i months', (id, start, end, months) => {
    expect(parsePeriod(id)).toEqual({ kind: 'duration', id, start, end, months })
  })

  it.each(['2003-09-30', '2024-02-29', '2000-02-29'])('reads %s as a day', (id) => {
    expect(parsePeriod(id)).toEqual({ kind: 'instant', id, end: id })
  })

  it.each([
    '', '2023-Q0', '2023-Q5', '2023-H3', '2023-0M', '2023-13M', '2023-09M', '23-Q3', '02023', '0024-Q1', '2023-q3', 'Q3-2023', '2023Q3', '2023-Q3 ',
    '2023-02-29', '1900-02-29', '2023-09-31', '2023-13-01', '2023-9-30', '2023-09-30T00:00', '2023-00-10',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  it('is refused by the schema with the forms there are', () => {
    expect(fit(periodSchema, '2023-Q5')).toEqual({ misfits: [{
      path: [], message: 'expected a period such as `2024-Q3`, `2024-9M`, `2024-H1`, `2024` or `2024-03-31`, found `2023-Q5`',
    }] })
  })
})

describe('period.isDate(text)', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '2023-12-31'].map(isDate)).toEqual([true, true])
    expect(['2023-02-29', '2023-06-31', '2023-1-1', 'today', ''].map(isDate)).toEqual([false, false, false, false, false])
  })
})

describe('period.daysOf(duration)', () => {
  it.each([['2023', 365], ['2024', 366], ['2024-Q1', 91], ['2023-Q1', 90], ['2023-Q3', 92], ['2023-9M', 273]])('counts both ends of %s: %i days', (id, days) => {
    expect(daysOf(duration(id))).toBe(days)
  })
})

describe('period.openingOf(duration)', () => {
  it.each([['2023-Q3', '2023-06-30'], ['2023-9M', '2022-12-31'], ['2024-Q2', '2024-03-31'], ['2024', '2023-12-31']])('opens %s at the close of %s', (id, day) => {
    expect(openingOf(duration(id))).toBe(day)
  })
})

describe('period.yearBefore(id)', () => {
  it.each([
    ['2023-Q3', '2022-Q3'], ['2024', '2023'], ['2023-9M', '2022-9M'], ['2023-09-30', '2022-09-30'], ['2000-H1', '1999-H1'],
    ['2024-02-29', '2023-02-28'], ['2025-02-28', '2024-02-29'], ['2024-02-28', '2023-02-28'], ['2023-02-28', '2022-02-28'],
  ])('turns %s into %s, the last day of February into the last', (id, before) => {
    expect(yearBefore(id)).toBe(before)
    expect(parsePeriod(before)).toBeDefined()
  })
})

describe('period.closes(short, long)', () => {
  it.each([['2023-Q3', '2023-9M', true], ['2023-Q2', '2023-H1', true], ['2023-Q4', '2023', true], ['2023-H2', '2023', true],
    ['2023-Q1', '2023-3M', false], ['2023-Q2', '2023-9M', false], ['2022-Q3', '2023-9M', false], ['2023-9M', '2023-Q3', false],
    ['2023-09-30', '2023-9M', false], ['2023-Q3', '2023-09-30', false]])('%s closes %s: %s', (short, long, expected) => {
    expect(closes(period(short), period(long))).toBe(expected)
  })
})

describe('period.comparePeriods(a, b)', () => {
  it('orders by the end, the longer one first, the day last', () => {
    const ids = ['2023-09-30', '2023-Q3', '2023-9M', '2022-Q3', '2023-12-31', '2022-12-31']
    expect(ids.map(period).sort(comparePeriods).map(({ id }) => id))
      .toEqual(['2022-Q3', '2022-12-31', '2023-9M', '2023-Q3', '2023-09-30', '2023-12-31'])
  })
})

describe('period.yearOf(period)', () => {
  it('is the year that the period ends in', () => {
    expect(['2023-Q4', '2024-02-29', '2022'].map((id) => yearOf(period(id)))).toEqual([2023, 2024, 2022])
  })
})
