import { describe, expect, it } from 'vitest'
import { factsOf } from '../model/fact.ts'
import { smallStatement } from '../checks/sample-check.test-data.ts'
import { createUrls } from './urls.ts'

describe('createUrls', () => {
  it('ends every page’s address with a stroke, with the base path before it', () => {
    const urls = createUrls('/reports/')
    expect([urls.home(), urls.release('2021-q2'), urls.line('2021-q2', 'sales', 'tin')]).toEqual(['/reports/', '/reports/2021-q2/', '/reports/2021-q2/lines/sales/tin/'])
  })

  it('takes a base path without its last stroke', () => {
    expect(createUrls('/reports').glossary()).toBe('/reports/glossary/')
  })

  it('leads to places in a page by fragment', () => {
    const urls = createUrls('/')
    expect(urls.statement('2021-q2', 'sales', 'tin')).toBe('/2021-q2/statements/sales/#sales-tin')
    expect(urls.glossary('lode')).toBe('/glossary/#lode')
    expect(urls.tieOut('2021-q2', 'exception-x')).toBe('/2021-q2/tie-out/#exception-x')
  })

  it('leads from a fact to its line', () => {
    const [fact] = factsOf({ statements: [smallStatement('sales', [{ id: 'tin', figures: '1' }])] }).values()
    expect(createUrls('/').fact('2021-q2', fact!)).toBe('/2021-q2/lines/sales/tin/')
  })

  it('addresses files without a stroke at the end', () => {
    const urls = createUrls('/x/')
    expect([urls.facts('2021-q2'), urls.file('icon.svg')]).toEqual(['/x/2021-q2/facts.json', '/x/icon.svg'])
  })
})
