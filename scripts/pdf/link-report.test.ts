import { describe, expect, it } from 'vitest'
import { linkReport } from './link-report.ts'

const PAGE = '<ul><!--report.pdf--> <li>other</li></ul>'

describe('linkReport', () => {
  it('puts the link in the place that the page keeps for it', () => {
    expect(linkReport(PAGE, { pages: 34, bytes: 1_234_000 })).toMatch(/^<ul><li data-report><a href="\.\.\/report\.pdf">report\.pdf<\/a> .*34 pages, 1\.2 MB.*<\/li> <li>other<\/li><\/ul>$/)
  })

  it('made twice, links once, with the newer size', () => {
    const twice = linkReport(linkReport(PAGE, { pages: 34, bytes: 1 }), { pages: 35, bytes: 1 })
    expect(twice.match(/report\.pdf</g)).toHaveLength(1)
    expect(twice).toContain('35 pages')
  })

  it('refuses a page that keeps no place', () => {
    expect(() => linkReport('<ul></ul>', { pages: 1, bytes: 1 })).toThrow(/expected a downloads page/)
  })
})
