import { describe, expect, it } from 'vitest'
import type { Mine } from '../model/company.ts'
import { parsePeriod, type Period } from '../model/period.ts'
import { pairName } from './pair-name.ts'

const periods = (...ids: [string, string]) => pairName({ kind: 'periods', a: '', b: '', periods: ids.map((id) => parsePeriod(id)) as [Period, Period] })

describe('pairName', () => {
  it('begins a stretch of time in small after the first', () => {
    expect(periods('2021-H1', '2020-H1')).toBe('First half 2021 and first half 2020')
  })

  it('keeps the names of months and of mines', () => {
    expect(periods('2021-06-30', '2020-12-31')).toBe('June 30, 2021 and December 31, 2020')
    expect(pairName({ kind: 'mines', a: '', b: '', mines: [{ name: 'Deep Lode' }, { name: 'High Lode' }] as [Mine, Mine] })).toBe('Deep Lode and High Lode')
  })
})
