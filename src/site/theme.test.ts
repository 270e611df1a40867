import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { complaintsOf } from './browser-pages.test-data.ts'
import { filesOf } from './built-site.test-data.ts'
import { visitSite } from './visit.test-data.ts'

const release = filesOf(inject('site')).find((file) => file.endsWith('/facts.json'))?.split('/')[0] as string
const [LIGHT, DARK] = ['rgb(253, 252, 249)', 'rgb(20, 24, 26)']

const visit = visitSite()
let page: Page

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
  page = await (await visit.browser.newContext({ colorScheme: 'light', ...options })).newPage()
  await page.goto(visit.origin + path)
}

const choice = (name: string) => page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name })
const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')

describe('the switch of colours', () => {
  it('follows the system until another choice is made, and again when that is taken back', async () => {
    await open('/')
    expect([await choice('As the system').isChecked(), await paper()]).toEqual([true, LIGHT])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).toBe(DARK)
    await choice('Light').check()
    expect(await paper()).toBe(LIGHT)
    await choice('As the system').check()
    expect(await paper()).toBe(DARK)
  })

  it('is worked by the keyboard alone', async () => {
    await open('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await choice('As the system').evaluate((radio) => radio === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect([await choice('Dark').isChecked(), await paper()]).toEqual([true, DARK])
  })

  it('holds on the next page from its first frame on, charts included, and in other tabs at once', async () => {
    await open('/')
    const tab = await page.context().newPage()
    await tab.goto(visit.origin)
    await choice('Dark').check()
    await expect.poll(() => tab.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(DARK)
    await page.addInitScript('window.frames = []; (function look() { if (document.body) window.frames.push(getComputedStyle(document.documentElement).backgroundColor); if (window.frames.length < 5) requestAnimationFrame(look) })()')
    await page.goto(`${visit.origin}/${release}/`)
    await expect.poll(() => page.evaluate('window.frames.length')).toBe(5)
    expect(new Set(await page.evaluate('window.frames') as string[])).toEqual(new Set([DARK]))
    expect(await page.locator('.chart .current').first().evaluate((mark) => getComputedStyle(mark).fill)).toMatch(/rgb\(1\d\d, 2\d\d, 2\d\d\)/)
  })

  it('leaves paper as it is', async () => {
    await open('/')
    await choice('Dark').check()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light')
    expect(await page.locator('.theme').isVisible()).toBe(false)
  })

  it('works for the page where nothing may be stored', async () => {
    page = await visit.browser.newPage({ colorScheme: 'light' })
    await page.addInitScript('Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })')
    const complaints = complaintsOf(page)
    await page.goto(visit.origin)
    await choice('Dark').check()
    expect([await paper(), complaints]).toEqual([DARK, []])
  })

  it('is not there without scripts, where the page follows the system', async () => {
    await open('/', { javaScriptEnabled: false, colorScheme: 'dark' })
    expect([await page.locator('header input, header button:not([popovertarget])').count(), await paper()]).toEqual([0, DARK])
  })
})
