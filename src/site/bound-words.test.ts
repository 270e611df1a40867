import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(inject('site'))])
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: true })
  await page.goto(`${site.origin}/2003-q3/discussion/`)
  return page
}

/** What a word shows beside itself now. */
const shown = (page: Page, kind: string) => page.locator(`.prose ${kind}`).first().evaluate((word) => getComputedStyle(word, '::after').content)

describe('a number in a text that is bound to a figure', () => {
  it('shows to the pointer which figure it is and what the proof says of it', async () => {
    const page = await open(1280)
    expect(await shown(page, '.bound')).toBe('none')
    await page.locator('.prose .bound').first().hover()
    expect(await shown(page, '.bound')).toMatch(/: .*, (third quarter|nine months) 2003: [$\d].*, (ties exactly|ties within rounding|does not tie, explained|checked for plausibility|in no check)/)
    await page.close()
  })

  it('shows it for as long as the pointer is on it, and under the word that it is about, whichever other has the focus', async () => {
    const page = await open(1280)
    const words = page.locator('.prose .bound')
    await words.nth(1).focus()
    await words.first().hover()
    const { x, y, width, height } = (await words.first().boundingBox())!
    for (const below of [2, 8, 16]) {
      await page.mouse.move(x + width / 2, y + height + below)
      expect(await shown(page, '.bound')).not.toBe('none')
    }
    await page.mouse.move(x + width / 2, y + height + 300)
    expect(await shown(page, '.bound')).toBe('none')
    await page.close()
  })

  it('shows it to the keyboard too, and never makes a phone’s page wider', async () => {
    const page = await open(360)
    await page.locator('.skip').focus()
    for (let step = 0; step < 60 && !(await page.evaluate('document.activeElement.matches(".prose .bound")')); step++) await page.keyboard.press('Tab')
    expect(await shown(page, '.bound')).toMatch(/ties|checked/)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.close()
  })

  it('looks different from a term of the glossary and from what the company only states', async () => {
    const page = await open(1280)
    const looks = await Promise.all(['.bound', '.term', '.stated'].map((kind) => page.locator(`.prose ${kind}`).first().evaluate((word) => {
      const { textDecorationStyle, textDecorationColor, borderBottomStyle } = getComputedStyle(word)
      return [textDecorationStyle, textDecorationColor, borderBottomStyle].join(' ')
    })))
    expect(new Set(looks).size).toBe(3)
    await page.close()
  })
})
