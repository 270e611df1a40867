import { describe, expect, it } from 'vitest'
import { factsOf } from '../../model/fact.ts'
import type { Release } from '../../model/release.ts'
import { smallStatement } from '../sample-check.test-data.ts'
import { yearsToDate } from './year-to-date.ts'

const pairs = (columns: string[], figures: string) => {
  const release = { statements: [smallStatement('s', [{ id: 'a', figures }], { columns })] } as unknown as Release
  return yearsToDate(factsOf(release)).map(({ long, short }) => `${long.period.id} ${short.period.id}`)
}

describe('yearsToDate(facts)', () => {
  it('pairs a long period with each shorter one that closes it', () => {
    expect(pairs(['2021-Q4', '2021-H2', '2021', '2020-Q4'], '1 2 3 4')).toEqual(['2021-H2 2021-Q4', '2021 2021-Q4', '2021 2021-H2'])
  })

  it('pairs neither different years nor days of account, dashes or blanks', () => {
    expect(pairs(['2021-Q3', '2020-9M', '2021-09-30'], '1 2 3')).toEqual([])
    expect(pairs(['2021-Q3', '2021-9M'], 'nil 2')).toEqual([])
    expect(pairs(['2021-Q3', '2021-9M'], '1 blank')).toEqual([])
  })
})
