import { describe, expect, inject, it } from 'vitest'
import { filesOf } from './built-site.test-data.ts'
import { visitSite } from './visit.test-data.ts'

const release = filesOf(inject('site')).find((file) => file.endsWith('/facts.json'))?.split('/')[0] as string
const visit = visitSite()

describe('the sections on a phone', () => {
  it('are a menu that says where one is, opens without scripts, closes with Escape and gives the focus back', async () => {
    const page = await visit.browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    await page.goto(`${visit.origin}/${release}/mines/`)
    const [menu, sections] = [page.getByRole('button', { name: 'Sections: Mines' }), page.getByRole('navigation', { name: 'Sections of the report' })]
    expect(await sections.count()).toBe(0)
    expect((await page.locator('.masthead').boundingBox())!.height).toBeLessThan(180)
    await menu.focus()
    await page.keyboard.press('Enter')
    expect(await sections.getByRole('link').count()).toBeGreaterThan(8)
    expect(await sections.locator('[aria-current]').innerText()).toBe('Mines')
    await page.keyboard.press('Tab')
    expect(await page.locator('.sections :focus').innerText()).toBe('Highlights')
    await page.keyboard.press('Escape')
    expect([await sections.count(), await page.locator('.menu:focus').count()]).toEqual([0, 1])
  })

  it('are a row on wider screens', async () => {
    const page = await visit.browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${visit.origin}/${release}/mines/`)
    expect(await page.locator('.menu').isVisible()).toBe(false)
    expect((await page.locator('.sections').boundingBox())!.height).toBeLessThan(60)
  })
})

describe('the list of a page’s parts', () => {
  it.each([[360, 0], [1440, 5]])('is closed on phones and open on wider screens: %i pixels', async (width, least) => {
    const page = await visit.browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(`${visit.origin}/${release}/discussion/`)
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    expect(await links.count()).toBeGreaterThanOrEqual(least)
    expect(await links.count() > 0).toBe(least > 0)
    if (least > 0) return
    await page.getByText('On this page').click()
    expect(await links.count()).toBeGreaterThan(5)
  })
})

describe('the switch of colours', () => {
  it('says in words what each choice is', async () => {
    const page = await visit.browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`${visit.origin}/${release}/`)
    expect(await page.locator('.theme label').evaluateAll((labels) => labels.map((label) => /"(\w+)"/.exec(getComputedStyle(label, '::after').content)?.[1]))).toEqual(['Light', 'Dark', 'System'])
  })
})
