import { describe, expect, it } from 'vitest'
import { parsePeriod, type Period } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { areAlike, compareTwoPeriods } from './period-comparison.ts'

const period = (id: string) => parsePeriod(id) as Period
const compare = (a: string, b: string) => compareTwoPeriods((readSampleContent().releases[0] as Release).statements, [period(a), period(b)])
const cellsOf = (a: string, b: string, table: string, line: string) => compare(a, b).find(({ id }) => id === `compared-${table}`)?.rows.find(({ id }) => id === line)?.cells

describe('compareTwoPeriods', () => {
  it('has each table that prints both, and no other', () => {
    expect(compare('2021-06-30', '2020-12-31').map(({ title }) => title)).toEqual(['Balance sheet'])
    expect(compare('2021-Q2', '2020-Q2').map(({ title }) => title)).not.toContain('Balance sheet')
  })

  it('says the change, and whether it is good', () => {
    expect(cellsOf('2021-Q2', '2020-Q2', 'highlights', 'sales')).toMatchObject([{ text: '17.7' }, { text: '11.3' }, { text: '+57%', spoken: 'up 57%, better', outcome: 'favourable' }])
  })

  it('has headings that stand beside each other on a phone, and says a unit once', () => {
    const [highlights] = compare('2021-Q2', '2020-Q2')
    expect(highlights?.groups[0]?.columns.map(({ label }) => label)).toEqual(['Q2 2021', 'Q2 2020', 'Change'])
    expect([highlights?.caption, highlights?.rows.map(({ unit }) => unit).filter(Boolean)]).toEqual([['US dollars in millions', 'unaudited'], []])
  })

  it('says no change between periods of different lengths', () => {
    expect(cellsOf('2021-H1', '2021-Q2', 'highlights', 'sales')?.map(({ text }) => text)).toEqual(['34.0', '17.7'])
    expect(areAlike(period('2021-Q2'), period('2021-H1'))).toBe(false)
    expect(areAlike(period('2021-06-30'), period('2020-12-31'))).toBe(true)
  })

  it('says no change from or to what is not printed', () => {
    expect(cellsOf('2021-Q2', '2020-Q2', 'highlights', 'cash')?.map(({ text }) => text)).toEqual(['3.1', '', ''])
  })
})
