import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { onePathOfEachKind, serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { pagesOf } from './built-site.test-data.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const PATHS = onePathOfEachKind(pagesOf(inject('site')))
const WIDTHS = [360, 1440]
// What the colours change; all else is the same in the dark.
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

let browser: Browser
let site: ServedSite
let page: Page

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(inject('site'))])
  page = await browser.newPage({ reducedMotion: 'reduce' })
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** What axe finds wrong with the page as it stands, a line for each place. */
async function violations(options: RunOptions = {}): Promise<string[]> {
  if (!await page.evaluate('"axe" in window')) await page.evaluate(AXE)
  const { violations: found } = await page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`) as AxeResults
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`)).slice(0, 5)
}

describe.each(PATHS)('axe at %s', (path) => {
  beforeAll(() => page.goto(site.origin + path))

  it.each(WIDTHS)('finds nothing wrong %i pixels wide, in light, dark and forced colours', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    const found: Record<string, string[]> = { light: await violations() }
    await page.emulateMedia({ colorScheme: 'dark' })
    found['dark'] = await violations(COLOURS)
    await page.emulateMedia({ forcedColors: 'active' })
    found['forced'] = await violations(COLOURS)
    expect(found).toEqual({ light: [], dark: [], forced: [] })
  })
})
