import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { selectAll } from 'hast-util-select'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { complaintsOf, serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { filesOf, pageAt, pagesOf, readFacts } from './built-site.test-data.ts'

const folder = inject('site')
const release = filesOf(folder).find((file) => file.endsWith('/facts.json'))?.split('/')[0] as string

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serveSite(folder)])
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** Searches for words and gives back what is found: how many, the addresses, and what the browser complained of. */
async function find(words: string): Promise<{ status: string; hrefs: (string | null)[]; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints = complaintsOf(page)
  await page.goto(`${site.origin}/search/`)
  await page.getByRole('searchbox').fill(words)
  await page.locator('.found:not(:empty)').waitFor()
  const hrefs = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const status = await page.locator('.found').innerText()
  await page.close()
  return { status, hrefs, complaints }
}

describe('the search', () => {
  it('finds a line by its figure as typed, and by its label', async () => {
    const fact = readFacts(folder, release).facts.find(({ value }) => value && /^\d{5}$/.test(value))
    const href = `/${release}/lines/${fact?.statement}/${fact?.line}/`
    const { hrefs, complaints } = await find(fact?.value ?? '')
    expect(hrefs).toContain(href)
    expect(complaints).toEqual([])
    expect((await find(fact?.label ?? '')).hrefs.length).toBeGreaterThan(0)
  })

  it('finds a term of the glossary and leads to it', async () => {
    const [first] = selectAll('.glossary div[id]', pageAt(pagesOf(folder), '/glossary/').tree)
    const id = String(first?.properties['id'])
    expect((await find(id.replaceAll('-', ' '))).hrefs).toContain(`/glossary/#${id}`)
  })

  it('leads to pages that there are', async () => {
    const { hrefs } = await find('costs')
    const paths = new Set(pagesOf(folder).map(({ path }) => path))
    expect(hrefs.length).toBeGreaterThan(3)
    expect(hrefs.filter((href) => !paths.has(href?.split('#')[0] ?? ''))).toEqual([])
  })

  it('puts what is called so first, pages, mines and terms before lines; then pages, then tables, texts and exhibits, then other lines', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/search/?q=gross%20profit`)
    await page.waitForSelector('.results li')
    const kinds = await page.locator('.results p:first-child span').evaluateAll((all) => all.map((one) => one.textContent?.trim().split(' · ')[0]))
    expect(kinds.slice(0, 2)).toEqual(['Term', 'Line'])
    expect(kinds.lastIndexOf('Table')).toBeLessThan(kinds.lastIndexOf('Line'))
    await page.close()
  })

  it.each([
    ['net loss', /\/lines\/[^/]+\/net-income\//], ['silver', /\/lines\/[^/]+\/silver/], ['loss per share', /\/lines\/.*per-share/],
    ['CEO', /\/glossary\/#chief-executive-officer/], ['2.64 million', /\/lines\/production-summary\/silver\//], ['how much gold', /\/lines\/[^/]+\/gold/],
  ])('leads with what “%s” asks for', async (words, href) => {
    expect((await find(words)).hrefs.slice(0, 3).join(' ')).toMatch(href)
  })

  it('tells a line’s figures with their periods and units, and like figures once, with all tables that print them', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/search/?q=net%20income%20(loss)`)
    await page.waitForSelector('.results li')
    const lines = (await page.locator('.results li').allInnerTexts()).filter((text) => /^Net income \(loss\) Line/.test(text))
    expect(lines.filter((text) => !/(?:Q3|9M) 2003 \$\(\d+,\d+\) thousand · \w+ 2002 \$/.test(text))).toEqual([])
    expect(new Set(lines.map((text) => text.split('\n').at(-1))).size).toBe(lines.length)
    await page.close()
  })

  it('says when it finds nothing', async () => {
    expect(await find('qqqqzzzz')).toMatchObject({ status: 'Nothing found for “qqqqzzzz”. All pages, lines and terms stand below.', hrefs: [] })
  })

  it('takes the words of an address, as another page’s link or a form without scripts gives them', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/search/?q=costs`)
    await page.waitForSelector('.results li')
    expect(await page.getByRole('searchbox').inputValue()).toBe('costs')
    await page.close()
  })

  it('with scripts off lists every page of a line, and every term', () => {
    const pages = pagesOf(folder)
    const listed = new Set(selectAll('.browse a', pageAt(pages, '/search/').tree).map(({ properties: { href } }) => String(href)))
    expect(pages.map(({ path }) => path).filter((path) => path.includes('/lines/') && !listed.has(path))).toEqual([])
    expect([...listed].filter((href) => href.startsWith('/glossary/#')).length).toBe(selectAll('.glossary div[id]', pageAt(pages, '/glossary/').tree).length)
  })

  it('leaves none of what its index is made from in the site', () => {
    expect(filesOf(join(folder, 'search'))).toEqual(['index.html'])
    expect(filesOf(join(folder, 'pagefind')).filter((file) => /ui|highlight|unknown/.test(file))).toEqual([])
  })
})
