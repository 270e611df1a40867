import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { pageAt, pagesOf, type BuiltPage } from './built-site.test-data.ts'

const folder = inject('site')
const pages = pagesOf(folder)
// The first page of a report has the only address with one step that no section has.
const covers = pages.filter(({ path }) => pages.some((other) => other.path === `${path}tie-out/`))

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length
const sheetsOf = ({ tree }: BuiltPage) => selectAll('link[rel=stylesheet]', tree).map(({ properties: { href } }) => gzipped(readFileSync(join(folder, String(href)))))
const weigh = (page: BuiltPage) => [gzipped(page.html), ...sheetsOf(page)].reduce((sum, bytes) => sum + bytes, 0)

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(folder)])
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe('pages with their style sheets, gzipped', () => {
  it('weigh at most 14,000 bytes where a report begins, what a connection sends at once', () => {
    expect(covers.length).toBeGreaterThan(0)
    expect(covers.map((page) => [page.path, weigh(page)] as const).filter(([, bytes]) => bytes > 14_000)).toEqual([])
  })

  it('weigh at most 20,000 bytes elsewhere, but for the whole report', () => {
    const weights = pages.filter(({ path }) => !/\/print\/$/.test(path)).map((page) => [page.path, weigh(page)] as const)
    expect(weights.filter(([, bytes]) => bytes > 20_000)).toEqual([])
  })
})

it('a first visit takes four requests and at most 36 kB, fonts included, each of them within one flight of a slow connection', async () => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const files: string[] = []
  page.on('request', (request) => !request.url().startsWith('data:') && files.push(new URL(request.url()).pathname))
  const [cover] = covers
  await page.goto(site.origin + cover!.path)
  await page.waitForLoadState('networkidle')
  const loaded = files
  const fonts = loaded.filter((file) => file.endsWith('.woff2')).map((file) => readFileSync(join(folder, file)).length)
  // Three files share what a connection of 1.6 Mb/s and 150 ms sends at once: seven packets each, headers included.
  expect(Math.max(...fonts)).toBeLessThan(7 * 1460 - 300)
  expect(loaded).toHaveLength(4)
  expect(fonts.reduce((sum, bytes) => sum + bytes, weigh(pageAt(pages, cover!.path)))).toBeLessThan(36_000)
})
