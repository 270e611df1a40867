import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { filesOf } from './built-site.test-data.ts'
import { visitSite } from './visit.test-data.ts'

const release = filesOf(inject('site')).find((file) => file.endsWith('/facts.json'))?.split('/')[0] as string

const visit = visitSite()

async function open(width: number, height: number): Promise<Page> {
  const page = await visit.browser.newPage({ viewport: { width, height } })
  await page.goto(`${visit.origin}/${release}/`)
  return page
}

/** The lower edges of what a reader can see of a kind, from the top of the page. */
const edgesOf = (page: Page, selector: string) => page.locator(`${selector}:visible`).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)))

describe('the first screen of a report', () => {
  it('has the message, all key figures and two charts whole, 1440 by 900 pixels', async () => {
    const page = await open(1440, 900)
    const [message] = await edgesOf(page, 'h1')
    const figures = await edgesOf(page, '.key-figures .now')
    const charts = await edgesOf(page, '.front svg.chart')
    expect(message).toBeLessThan(900)
    expect([figures.length >= 6, figures.length <= 8, Math.max(...figures) < 900]).toEqual([true, true, true])
    expect(charts.filter((edge) => edge <= 900).length).toBeGreaterThanOrEqual(2)
  })

  it.each([[360, 740], [768, 1024], [2560, 1440]])('has the message first, then the key figures, then the charts, %i by %i pixels', async (width, height) => {
    const page = await open(width, height)
    const [message, figures, charts] = [await edgesOf(page, 'h1'), await edgesOf(page, '.key-figures .now'), await edgesOf(page, '.front svg.chart')]
    expect(message[0]).toBeLessThan(height)
    expect(Math.max(...figures)).toBeLessThan(Math.min(...charts))
    if (width < 1024) expect(message[0]).toBeLessThan(Math.min(...figures))
  })

  it('names the periods that its figures are of and tells amounts as people say them, with what was printed at hand', async () => {
    const page = await open(1440, 900)
    expect(await page.locator('.key-figures .periods').innerText()).toBe('Third quarter 2003, against third quarter 2002')
    const rows = await page.locator('.key-figures dl > div').evaluateAll((all) => all.map((one) => [one.querySelector('.now')?.textContent?.trim(), one.getAttribute('title')]))
    expect(rows[0]).toEqual(['$28.1 million', '$28,079 thousand, a year before $27,790 thousand'])
  })

  it('gives footnote marks room for a finger', async () => {
    const page = await open(360, 740)
    const sizes = await page.locator('.statement sup a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  })

  it.each([360, 768, 1440])('says of each figure what it was a year before, how it changed and whether that is good, %i pixels wide', async (width) => {
    const page = await open(width, 900)
    const rows = await page.locator('.key-figures dl > div').allInnerTexts()
    expect(rows.filter((row) => !/better|worse/.test(row) || !/%|n\.m\./.test(row))).toEqual([])
    expect(await page.locator('.key-figures .before:visible').count()).toBe(rows.length)
    expect(await page.locator('.key-figures').ariaSnapshot()).toMatch(/a year before/)
  })
})
