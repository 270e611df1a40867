import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './built-site.test-data.ts'
import { visitSite } from './visit.test-data.ts'

// The longest table is the one with most beyond its edges.
const statements = pagesOf(inject('site')).filter(({ path }) => /^\/[^/]+\/statements\/[^/]+\/$/.test(path))
const { path } = statements.reduce((long, page) => (page.html.length > long.html.length ? page : long))

const visit = visitSite()

async function open(options: Parameters<Browser['newPage']>[0] = {}, at = path): Promise<Page> {
  const page = await visit.browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', ...options })
  await page.goto(visit.origin + at)
  return page
}

/** How dark the frame is at the middle of its right edge, between the letters of the rows: the mean of a strip, of 255. */
async function edgeOf(page: Page): Promise<number> {
  const box = (await page.locator('.exhibit-table .scroll').boundingBox())!
  const png = await page.screenshot({ clip: { x: box.x + box.width - 4, y: box.y + 200, width: 4, height: 300 }, scale: 'css' })
  // The page's own policy lets it load no picture made of data.
  const desk = await visit.browser.newPage()
  return await desk.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const values = [...data].filter((_, at) => at % 4 === 0).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)]
  })()`) as number
}

/** How many frames of a page hide rows that only scrolling within them shows. */
const cut = (page: Page) => page.locator('.scroll').evaluateAll((frames) => frames.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length)

describe('tables', () => {
  it.each([[360, 740], [768, 1024], [1440, 900]])('scroll with their page, not within it, %i by %i pixels', async (width, height) => {
    const page = await open({ viewport: { width, height } })
    expect(await cut(page)).toBe(0)
    await page.getByRole('checkbox', { name: 'Change' }).check()
    expect(await cut(page)).toBe(0)
  })

  it('fit the page at 1440 pixels with their changes', async () => {
    const page = await open({ viewport: { width: 1440, height: 900 } })
    await page.getByRole('checkbox', { name: 'Change' }).check()
    expect(await page.locator('.exhibit-table .scroll').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  })

  it('of the tie-out never stand in frames that cut their rows', async () => {
    const page = await open({}, path.replace('/statements/', '/tie-out/'))
    expect(await cut(page)).toBe(0)
  })
})

describe('the heads of a long table', () => {
  const HEAD = `(() => { const [head, frame] = ['thead', '.exhibit-table .scroll'].map((one) => document.querySelector(one).getBoundingClientRect()); return { head: Math.round(head.top) || 0, frame: Math.round(frame.top), bottom: head.bottom } })()`
  const drawn = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const scrollBy = async (page: Page, y: number) => {
    await page.evaluate(`scrollTo(0, document.querySelector('.exhibit-table .scroll').getBoundingClientRect().top + scrollY + ${y})`)
    await drawn(page)
  }

  it.each([[360, 740, false], [768, 1024, false], [1150, 800, false], [1440, 900, true]])('stay at the top of the screen while its rows pass, %i by %i pixels, changes %s', async (width, height, changes) => {
    const page = await open({ viewport: { width, height } })
    if (changes) await page.getByRole('checkbox', { name: 'Change' }).check()
    await scrollBy(page, -50)
    expect(await page.evaluate(HEAD)).toMatchObject({ head: 50, frame: 50 })
    for (const down of [10, 300, 700]) {
      await scrollBy(page, down)
      expect(await page.evaluate(HEAD)).toMatchObject({ head: 0, frame: -down })
    }
    expect(await cut(page)).toBe(0)
  })

  it.each([[360, 740], [1440, 900]])('do not lie over the row that an address leads to, nor over the link that the keyboard is at, %i by %i pixels', async (width, height) => {
    const page = await open({ viewport: { width, height } })
    const row = page.locator('tbody tr[id]').nth(20)
    await page.goto(`${page.url()}#${await row.getAttribute('id')}`)
    await drawn(page)
    const top = async (selector: string) => await page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().top`) as number
    const { bottom } = await page.evaluate(HEAD) as { bottom: number }
    expect(bottom).toBeLessThan(100)
    expect(await top('tr:target')).toBeGreaterThanOrEqual(bottom)
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Shift+Tab')
      await drawn(page)
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual((await page.evaluate(HEAD) as { bottom: number }).bottom)
    }
  })
})

describe('what a phone has room for', () => {
  const release = path.split('/')[1]
  it.each([
    ['checks of a line', `/${release}/lines/sales/total/`, '.scroll:has(.checks)'],
    ['two periods and their change', `/${release}/compare/2003-q3/2002-q3/`, '.scroll'],
  ])('moves in no frame: %s', async (_, at, frames) => {
    const page = await open({}, at)
    expect(await page.locator(frames).count()).toBeGreaterThan(0)
    expect(await page.locator(frames).evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ ariaLabel }) => ariaLabel))).toEqual([])
  })
})

describe('a table wider than a phone', () => {
  it('moves by the keyboard inside its frame, its first column staying in sight', async () => {
    const page = await open()
    const frame = page.locator('.exhibit-table .scroll')
    await frame.focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft > 50)).toBe(true)
    const box = (await frame.boundingBox())!
    const at = (selector: string) => page.locator(`${selector}:visible`).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left }) => Math.round(left)))
    expect(new Set(await at('tbody th[scope=row]'))).toEqual(new Set([Math.round(box.x)]))
  })

  it('says which periods are to the right, until one is chosen that is in sight', async () => {
    const page = await open()
    expect(await page.locator('.hint:visible').innerText()).toMatch(/^To the right: \w/)
    await page.locator('.controls').getByRole('radio').nth(1).check()
    expect(await page.locator('.hint:visible').count()).toBe(0)
  })

  it('has a shadow at the edge beyond which there is more, which goes when the edge is reached', async () => {
    const page = await open({ colorScheme: 'light' })
    await page.locator('.exhibit-table .scroll').evaluate((frame) => frame.scrollIntoView())
    const before = await edgeOf(page)
    await page.locator('.exhibit-table .scroll').evaluate((frame) => frame.scrollTo(frame.scrollWidth, 0))
    const after = await edgeOf(page)
    expect(after - before).toBeGreaterThan(20)
  })

  it('has no shadow in colours of the reader’s own, where it would be a patch of ours', async () => {
    const page = await open({ forcedColors: 'active' })
    expect(await page.locator('.exhibit-table .scroll').evaluate((frame) => getComputedStyle(frame).backgroundImage)).toBe('none')
  })
})
