import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'

/** A browser and the built site, served, while the tests of a file run. */
export interface Visit {
  browser: Browser
  /** Where the site is served, without a stroke at the end. */
  origin: string
}

/** Has the tests of a file visit the built site; each finds a browser in which nothing is open. To be read within tests. */
export function visitSite(): Visit {
  let browser: Browser
  let site: ServedSite
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), serveSite(inject('site'))])
  })
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
  return {
    get browser() {
      return browser
    },
    get origin() {
      return site.origin
    },
  }
}
