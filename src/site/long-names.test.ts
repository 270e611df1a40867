import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { EXHIBITS, EXHIBITS_FILE } from '../exhibits/sample-exhibits.test-data.ts'
import { sampleFolder } from '../reading/sample-content.test-data.ts'
import { onePathOfEachKind, serveSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { pagesOf } from './built-site.test-data.ts'
import { build, makeFolder } from './project-copy.test-data.ts'

const MINE = 'Nordöstliche Großbergwerksbetriebsgesellschaft Sankt Sebastian'
const COMPANY = 'Stannary Bergwerksbetriebsgesellschaftsverwaltung Limited'

/** What stands beyond the edges of the screen, but for tables in their frames and what is only heard. */
const OUTSIDE = `[...document.querySelectorAll('body *')].filter((one) => !one.closest('.scroll, .heard, .skip') && one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none'
  && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)).map((one) => one.outerHTML.slice(0, 120)).slice(0, 5)`

/** Labels that stay in sight and leave less than a third of their frame to the figures. */
const COVERING = `[...document.querySelectorAll('.scroll tbody th[scope=row]')].filter((one) => getComputedStyle(one).position === 'sticky' && one.offsetWidth > one.closest('.scroll').clientWidth * 2 / 3).map((one) => one.textContent).slice(0, 5)`

it('names longer than a phone is wide break where they must, on every kind of page', async () => {
  const site = join(makeFolder(), 'dist')
  const content = sampleFolder({
    'company.yaml': (text) => text.replace('Deep Lode', MINE).replace('Stannary & Daughters Limited', COMPANY),
    // A name as long as this finds no room beside a cost curve.
    [EXHIBITS_FILE]: EXHIBITS.replace(/^- id: curve\n(?: .*\n)+/m, ''),
  })
  expect(await build(process.cwd(), { CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ status: 0, stderr: '' })
  const paths = onePathOfEachKind(pagesOf(site)).filter((path) => !path.startsWith('/embed/'))
  expect(paths.length).toBeGreaterThan(12)

  const [browser, served] = await Promise.all([startBrowser(), serveSite(site)])
  onTestFinished(async () => {
    served.close()
    await browser.close()
  })
  const page = await browser.newPage()
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 })
    for (const path of paths) {
      await page.goto(served.origin + path)
      expect(await faultsOf(page), `${path} at ${width} pixels`).toEqual({ wider: 0, outside: [], covering: [] })
    }
  }
})

async function faultsOf(page: Page): Promise<Record<string, unknown>> {
  return { wider: await page.evaluate('document.documentElement.scrollWidth - innerWidth'), outside: await page.evaluate(OUTSIDE), covering: await page.evaluate(COVERING) }
}
