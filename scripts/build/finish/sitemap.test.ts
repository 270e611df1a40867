import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pagesOf, sitemapOf } from './sitemap.ts'

describe('pagesOf', () => {
  it('lists pages in order, without embeds, the 404 page and those that another page stands for', () => {
    const site = siteWith({
      'index.html': '', 'b/index.html': '', 'a/index.html': '<link rel="canonical" href="https://example.com/r/a/">', 'embed/x/index.html': '', '404.html': '', 'a/data.json': '',
      'print/index.html': '<link rel="canonical" href="https://example.com/r/a/">',
    })
    expect(pagesOf(site)).toEqual(['', 'a/', 'b/'])
  })
})

describe('sitemapOf', () => {
  it('gives whole addresses', () => {
    expect(sitemapOf(['', 'a/'], 'https://example.com/r/')).toContain('<loc>https://example.com/r/</loc></url>\n<url><loc>https://example.com/r/a/</loc>')
  })
})

function siteWith(files: Record<string, string>): string {
  const site = mkdtempSync(join(tmpdir(), 'crossfoot-sitemap-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), text)
  }
  return site
}
