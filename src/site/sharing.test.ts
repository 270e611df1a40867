import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, inject, it } from 'vitest'
import { EXHIBITS, EXHIBITS_FILE } from '../exhibits/sample-exhibits.test-data.ts'
import { sampleFolder } from '../reading/sample-content.test-data.ts'
import { filesOf, pagesOf, type BuiltPage } from './built-site.test-data.ts'
import { build, makeFolder } from './project-copy.test-data.ts'
import { copyScript, searchScript, themeScript } from './scripts.ts'

const isEmbed = ({ path }: BuiltPage) => path.startsWith('/embed/')
const metaOf = ({ tree }: BuiltPage, name: string) => selectAll(`meta[name="${name}"], meta[property="${name}"], meta[http-equiv="${name}"]`, tree).map(({ properties: { content } }) => String(content))

describe('every page', () => {
  const pages = pagesOf(inject('site'))

  it('has a policy that begins with nothing, before all that it governs', () => {
    for (const page of pages) {
      expect(metaOf(page, 'Content-Security-Policy'), page.path).toEqual([expect.stringMatching(/^default-src 'none';/)])
      expect(metaOf(page, 'Content-Security-Policy')[0], page.path).not.toMatch(/unsafe|\*/)
      expect(page.html.indexOf('Content-Security-Policy'), page.path).toBeLessThan(page.html.search(/<(?:link|script|style)\b/))
    }
  })

  it('runs no script but the switch of colours, the search’s own, that of copying and those of embeds, and none before the page is read', () => {
    const scripts = pages.filter((page) => !isEmbed(page)).flatMap(({ path, tree }) => selectAll('script', tree).filter(({ properties: { type } }) => type !== 'application/ld+json').map((script) => ({ path, type: script.properties.type, is: script.properties.src ?? toString(script) })))
    const isExhibit = (path: string) => /\/exhibits\/[^/]+\/$/.test(path)
    const exhibits = pages.map(({ path }) => path).filter(isExhibit)
    expect(scripts.filter(({ is, path }) => is !== themeScript && !isExhibit(path))).toEqual([{ path: '/search/', type: 'module', is: searchScript }])
    expect(scripts.filter(({ is, path }) => is !== themeScript && isExhibit(path))).toEqual(exhibits.map((path) => ({ path, type: 'module', is: copyScript })))
    expect(scripts.filter(({ is, type }) => is === themeScript && type === 'module')).toHaveLength(pages.filter((page) => !isEmbed(page)).length)
  })

  it('tells machines nothing but JSON', () => {
    const blocks = pages.flatMap(({ tree }) => selectAll('script[type="application/ld+json"]', tree).map(toString))
    expect(blocks.length).toBeGreaterThan(10)
    for (const block of blocks) expect(JSON.parse(block)).toMatchObject({ '@context': 'https://schema.org', '@graph': expect.any(Array) })
  })
})

describe('a site that knows where it will live', () => {
  it('says whole addresses to those who share and search, and leaves out what is no page of its own', async () => {
    const site = join(makeFolder(), 'dist')
    expect(await build(process.cwd(), { CONTENT_DIR: sampleFolder({ [EXHIBITS_FILE]: EXHIBITS.replace('on: [segments]', 'on: [segments, highlights]') }), OUT_DIR: site, SITE_URL: 'https://example.com', BASE_PATH: 'reports' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/ s\n$/) })
    const pages = pagesOf(site).filter((page) => !isEmbed(page))
    expect(pages.filter((page) => metaOf(page, 'robots').length > 0)).toEqual([])
    const listed = pages.filter(({ path }) => !/^\/404|\/print\/$/.test(path))
    for (const page of listed) {
      expect(selectAll('link[rel=canonical]', page.tree).map(({ properties: { href } }) => href), page.path).toEqual([`https://example.com/reports${page.path}`])
      expect(metaOf(page, 'og:url'), page.path).toEqual([`https://example.com/reports${page.path}`])
      for (const image of metaOf(page, 'og:image')) expect(existsSync(join(site, image.replace('https://example.com/reports/', ''))), image).toBe(true)
    }
    // A mine and a line are shown by what draws them and the least else; what nothing draws, by the first page's picture.
    const imageAt = (path: string) => pages.filter((page) => page.path === path).flatMap((page) => metaOf(page, 'og:image')).map((image) => image.split('/').at(-1))
    expect(['mines/deep-lode', 'lines/sales/tin', 'lines/balance-sheet/cash', 'statements/operations'].map((path) => imageAt(`/2021-q2/${path}/`))).toEqual([['grades.png'], ['tin-sales.png'], ['sales.png'], ['profit-change.png']])
    const taken = pages.filter(({ tree }) => selectAll('.snippets', tree).length > 0)
    for (const { tree, path, html } of taken) {
      expect(selectAll('link[type="application/json+oembed"]', tree).map(({ properties: { href } }) => href), path).toEqual([`https://example.com/reports${path.slice(0, -1)}.oembed.json`])
      for (const text of selectAll('.snippets code', tree).map(toString)) expect(text, path).toContain('https://example.com/reports/')
      expect(html).not.toContain('SITE_URL')
    }
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8')
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url).sort()).toEqual(listed.map(({ path }) => `https://example.com/reports${path}`).sort())
    expect(sitemap).not.toMatch(/404|\/print\/|\/embed\//)
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.com/reports/sitemap.xml')
    expect(readFileSync(join(site, 'feed.xml'), 'utf8')).toContain('<id>https://example.com/reports/2021-q2/</id>')
  })
})

describe('a site that does not', () => {
  it('has neither a sitemap nor a feed, which need whole addresses, and links to neither', () => {
    const pages = pagesOf(inject('site'))
    expect(filesOf(inject('site')).filter((file) => /sitemap|feed/.test(file))).toEqual([])
    expect(pages.filter(({ html }) => html.includes('feed.xml'))).toEqual([])
  })

  it('says to readers beside what is to be copied, and to the team quietly at the end of its build, that addresses are not whole', async () => {
    const taken = pagesOf(inject('site')).filter(({ tree }) => selectAll('.snippets', tree).length > 0)
    expect(taken.length).toBeGreaterThan(20)
    for (const { html, path } of taken) expect(html, path).toContain('elsewhere, put its own before them')
    expect(pagesOf(inject('site')).filter(({ html }) => html.includes('SITE_URL')).map(({ path }) => path)).toEqual([])
    const { stdout, stderr } = await build(process.cwd(), { CONTENT_DIR: sampleFolder(), OUT_DIR: join(makeFolder(), 'dist'), SITE_URL: '' })
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^built \d+ pages into .* s; set SITE_URL for snippets that work elsewhere\n$/), ''])
  })
})
