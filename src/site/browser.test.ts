import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { complaintsOf, onePathOfEachKind } from './browser-pages.test-data.ts'
import { pagesOf } from './built-site.test-data.ts'
import { visitSite } from './visit.test-data.ts'

const PATHS = onePathOfEachKind(pagesOf(inject('site')))

const visit = visitSite()

/** Opens a page of the site in a browser that has seen nothing before. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = await visit.browser.newPage(options)
  await prepare?.(page)
  await page.goto(visit.origin + path)
  return page
}

/** The text that a reader sees in the main part, but for the buttons that a script adds to texts that can be copied without. */
async function textOf(page: Page): Promise<string> {
  await page.locator('.snippets button').evaluateAll((buttons) => buttons.forEach((button) => button.remove()))
  return page.locator('main').innerText()
}

const words = (text: string) => text.split(/\s+/).filter(Boolean)

describe.each(PATHS)('the page %s', (path) => {
  it('loads without a complaint, and nothing moves when its fonts come late', async () => {
    let complaints: string[] = []
    const page = await open(path, { viewport: { width: 360, height: 740 } }, async (fresh) => {
      complaints = complaintsOf(fresh)
      await fresh.route('**/*.woff2', (route) => new Promise((resolve) => setTimeout(() => resolve(route.continue()), 60)))
      await fresh.addInitScript(`window.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value }).observe({ type: 'layout-shift', buffered: true })`)
    })
    await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))')
    expect(await page.evaluate('window.shift')).toBe(0)
    expect(complaints.filter((text) => !(path === '/404.html' && text.includes('404')))).toEqual([])
  })

  it('is not wider than a screen of 320 pixels, where only tables move sideways in a frame of their own', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } })
    const outside = `[...document.querySelectorAll('body *')].filter((one) => !one.closest('.scroll') && !one.closest('svg') && one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none' && !one.matches('.skip')
      && (one.getBoundingClientRect().right > 321 || one.getBoundingClientRect().left < -1)).map((one) => one.outerHTML.slice(0, 100)).slice(0, 5)`
    const frames = `[...document.querySelectorAll('body *')].filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.querySelector('table')).map((one) => one.outerHTML.slice(0, 100))`
    expect({ width: await page.evaluate('document.documentElement.scrollWidth'), outside: await page.evaluate(outside), frames: await page.evaluate(frames) }).toEqual({ width: 320, outside: [], frames: [] })
  })

  it('says all it has to say with JavaScript off', async () => {
    const [withScript, without] = [await open(path), await open(path, { javaScriptEnabled: false })]
    const apology = (await without.locator('main noscript').allInnerTexts()).join(' ')
    const text = (await textOf(without)).replace(apology, '')
    expect(text.length).toBeGreaterThan(80)
    expect(words(text)).toEqual(words(await textOf(withScript)))
  })
})
