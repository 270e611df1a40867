import { describe, expect, it } from 'vitest'
import { factsOf, type Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { toRevisionView } from './revision-view.ts'

const facts = (): Facts => factsOf(readSampleContent().releases[0] as Release)
const revise = (fact: string, was: string, now: string) => toRevisionView({ date: '2021-09-01', reason: 'Misprint', changes: [{ fact, was, now }] }, facts())

describe('toRevisionView', () => {
  it('says a change as it is printed, with its line, period and unit', () => {
    expect(revise('sales.other@2021-Q2', '-1700', '-17')).toEqual({
      date: 'September 1, 2021', reason: 'Misprint',
      rows: [{ fact: facts().get('sales.other@2021-Q2'), label: 'Sales by product: Other', period: 'Second quarter 2021', unit: 'US dollars in thousands', was: '(1,700)', now: '(17)' }],
    })
  })

  it('says a dash and a figure that was not there', () => {
    expect(revise('sales.other@2021-Q2', 'nil', 'blank').rows[0]).toMatchObject({ was: '–', now: 'not printed' })
  })

  it('names a figure that is gone by its id', () => {
    expect(revise('sales.gone@2021-Q2', '1', '2').rows[0]).toMatchObject({ fact: undefined, label: 'sales.gone@2021-Q2', period: '' })
  })
})
