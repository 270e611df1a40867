import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { complaintsOf } from './browser-pages.test-data.ts'
import { exhibits } from './built-exhibits.test-data.ts'
import { visitSite } from './visit.test-data.ts'

const [one] = exhibits

const visit = visitSite()

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visit.browser.newContext(options)).newPage()
  await page.goto(`${visit.origin}/${one!.release}/exhibits/${one!.chart.id}/`)
  return page
}

describe('the buttons beside what is to be copied', () => {
  it('copy the text beside them, and say so', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const complaints = complaintsOf(page)
    expect(await page.locator('.snippets button').count()).toBe(await page.locator('.snippets dd').count())
    await page.getByRole('button', { name: 'Copy: Markdown' }).press('Enter')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied: Markdown')
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^\[!\[/)
    expect(complaints).toEqual([])
  })

  it('copy the choice that is made', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('radio', { name: 'On a dark page' }).first().check()
    expect(await page.locator('.snippets dd').first().locator('code').filter({ visible: true }).count()).toBe(1)
    await page.getByRole('button', { name: 'Copy: Live chart' }).click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('color-scheme:dark')
  })

  it('select the text where the browser lets no page copy it', async () => {
    const page = await open()
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no")); document.execCommand = () => false')
    await page.getByRole('button', { name: 'Copy: Citation' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Citation is selected; your browser lets no page copy it')
    expect(await page.evaluate('String(getSelection())')).toContain(one!.chart.title)
  })

  it('are not there without scripts', async () => {
    expect(await (await open({ javaScriptEnabled: false })).locator('.snippets button').count()).toBe(0)
  })
})
