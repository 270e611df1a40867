import { describe, expect, it } from 'vitest'
import { checkReleases } from '../checks/check-release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { searchRecordsOf } from './search-records.ts'

function records() {
  const { releases, glossary } = readSampleContent()
  return searchRecordsOf(checkReleases(releases), glossary, { figure: ({ id }) => `<${id}>`, said: ({ period }) => `said ${period.id}`, told: ({ period }) => period.id, label: (text) => text, prose: ({ text }) => text.trim() })
}

describe('searchRecordsOf', () => {
  it('has pages, mines, tables, lines, texts and terms', () => {
    expect([...new Set(records().map(({ kind }) => kind))].sort()).toEqual(['Line', 'Mine', 'Page', 'Table', 'Term', 'Text'])
  })

  it('finds a line by its figures as printed and as typed', () => {
    expect(records().find(({ url }) => url === '/2021-q2/lines/sales/other/')).toEqual({
      url: '/2021-q2/lines/sales/other/', title: 'Other', kind: 'Line', where: 'Sales by product', about: '2021-Q2 · 2020-Q2 · 2021-H1',
      text: '<sales.other@2021-Q2>; <sales.other@2020-Q2>; <sales.other@2021-H1>. said 2021-Q2; said 2020-Q2; said 2021-H1. -17 42 -8',
    })
  })

  it('finds a term by what else it is called', () => {
    expect(records().find(({ url }) => url === '/glossary/#by-product')?.text).toContain('byproduct')
  })

  it('leads to each thing by an address of its own, but texts of the first page', () => {
    const urls = records().filter(({ kind }) => kind !== 'Text').map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
  })
})
