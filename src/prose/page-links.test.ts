import { describe, expect, test } from 'vitest'
import { faultsOf, madeUpProse, madeUpRelease } from './made-up.test-release.ts'
import { pageHref, pageMessage } from './page-links.ts'

const release = madeUpRelease([madeUpProse('')])

describe('pageMessage(href, release)', () => {
  test.each(['statements/profit/', 'lines/profit/tin/', 'tie-out/', 'tie-out/#profit', '../glossary/#ore', 'mines/wheal/', 'discussion/', 'https://example.com/', '#part'])('has nothing against `%s`', (href) => {
    expect(pageMessage(href, release)).toBeUndefined()
  })

  test.each(['statements/loss/', 'statements/profit', '/statements/profit/', '../tie-out/', 'lines/profit/', 'segments/', 'exhibits/', 'mines/other/'])('finds that there is no page `%s`', (href) => {
    expect(pageMessage(href, release)).toContain(`found \`${href}\``)
  })

  test('names the page that was probably meant', () => {
    expect(faultsOf('See [the table](statements/profits/).')).toEqual([
      "expected a page of the site from the release's first page, such as `statements/balances/`, found `statements/profits/` (did you mean `statements/profit/`?); correct the link",
    ])
  })
})

describe('pageHref(href, releaseHref)', () => {
  test.each([
    ['statements/profit/', '/reports/2031-q1/statements/profit/'], ['../glossary/#ore', '/reports/glossary/#ore'], ['https://example.com/a', 'https://example.com/a'], ['#part', '#part'],
  ])('leads from any page to `%s`', (href, address) => {
    expect(pageHref(href, '/reports/2031-q1/')).toBe(address)
  })
})
