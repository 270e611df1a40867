import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { onePathOfEachKind, serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { pagesOf } from './built-site.test-data.ts'

// Pages of hundreds of like rows would take minutes to walk through, and their rows are those of shorter pages.
const PATHS = onePathOfEachKind(pagesOf(inject('site')).filter(({ html }) => html.length < 100_000))

/** What can have the focus, in order; of radio buttons one in each group, and nothing in what is closed. */
const STOPS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0 && !(one.type === 'radio' && !one.checked))`

/** How the element that has the focus shows it: where it stands among the stops, its ring, and whether it can be seen. */
const FOCUS = `(() => {
  const one = document.activeElement, [box] = one.getClientRects(), style = getComputedStyle(one)
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 8)]
  const top = document.elementFromPoint(x, y)
  return {
    at: window.stops.indexOf(one), what: one.outerHTML.slice(0, 120),
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !(top && (one.contains(top) || top.contains(one))),
  }
})()`

interface Focus { at: number; what: string; ring: boolean; seen: boolean; covered: boolean }

let browser: Browser
let site: ServedSite
let page: Page

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(inject('site'))])
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe('with the keyboard alone', () => {
  it.each(PATHS)('Tab goes to everything on %s in order, each with a ring that can be seen', async (path) => {
    await page.goto(site.origin + path)
    const count = await page.evaluate(`(window.stops = ${STOPS}).length`) as number
    const visited: Focus[] = []
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('Tab')
      visited.push(await page.evaluate(FOCUS) as Focus)
    }
    expect(visited.filter(({ at, ring, seen, covered }, step) => at !== step || !ring || !seen || covered)).toEqual([])
  })

  it('the first stop skips to the content', async () => {
    await page.goto(`${site.origin}/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('Boolean(document.activeElement.closest("main"))')).toBe(true)
  })

  it('a row’s details open from their button, close with Escape, and give the focus back', async () => {
    await page.goto(`${site.origin}/2003-q3/statements/sales/`)
    const button = page.locator('tbody button').last()
    await button.focus()
    await page.keyboard.press('Enter')
    const details = page.locator('[popover]:popover-open')
    expect(await details.innerText()).toMatch(/19,485 .* = 28,079/)
    await page.keyboard.press('Escape')
    expect(await details.count()).toBe(0)
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe(await button.getAttribute('aria-label'))
  })
})

describe('the columns of a statement', () => {
  const headings = () => page.locator('table.statement thead tr:last-child th:visible').allInnerTexts()

  it.each([[true], [false]])('are chosen by controls that need no script (JavaScript %s)', async (javaScriptEnabled) => {
    page = await browser.newPage({ javaScriptEnabled })
    await page.goto(`${site.origin}/2003-q3/statements/sales/`)
    expect(await headings()).toEqual(['2003', '2002', '2003', '2002'])
    await page.getByRole('radio', { name: 'Third quarter' }).check()
    expect(await headings()).toEqual(['2003', '2002'])
    expect(await page.locator('table.statement tbody tr:last-child td:visible').allInnerTexts()).toEqual(['28,079', '27,790'])
    await page.getByRole('checkbox', { name: 'Change' }).check()
    expect(await page.locator('table.statement tbody tr:last-child td:visible').allInnerTexts()).toEqual(['28,079', '27,790', '289', '+1%'])
  })
})

describe('a screen reader', () => {
  it('hears every negative number of a table as negative', async () => {
    await page.goto(`${site.origin}/2003-q3/statements/operations/`)
    const heard = await page.locator('table.statement').ariaSnapshot()
    expect(heard).toContain('cell "minus 17,460"')
    expect(heard.match(/cell "[^"]*\(\d[^"]*"/g)).toBeNull()
  })
})
