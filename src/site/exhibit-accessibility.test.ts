import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { exhibits } from './built-exhibits.test-data.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

let browser: Browser
let site: ServedSite
let page: Page

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(inject('site'))])
  page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 800, height: 800 } })
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** What axe finds wrong with pages, a line for each place. */
async function violationsAt(paths: readonly string[]): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) {
    await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' })
    await page.evaluate(AXE)
    const { violations } = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`) as AxeResults
    all.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id}: ${html.slice(0, 120)}`)))
  }
  return all
}

describe('axe', () => {
  it('finds nothing wrong with any embed', async () => {
    expect(await violationsAt(exhibits.map(({ release, chart }) => `/embed/${release}/${chart.id}/`))).toEqual([])
  })

  it('finds nothing wrong with any exhibit’s page', async () => {
    expect(await violationsAt(exhibits.map(({ release, chart }) => `/${release}/exhibits/${chart.id}/`))).toEqual([])
  })
})
