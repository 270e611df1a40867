import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from './browser.test-data.ts'
import { exhibits, fileOf } from './built-exhibits.test-data.ts'

const site = inject('site')
// The very fonts that pictures are painted with.
const style = [400, 600].map((weight) => `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(`public/fonts/source-sans-3-${weight}.woff2`, 'base64')})}`).join('')
/** One exhibit of each kind. */
const some = [...new Map(exhibits.map((exhibit) => [exhibit.chart.kind, exhibit])).values()]

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage({ viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 })
})

afterAll(() => browser?.close())

// Compares blocks of 8 pixels: the two smooth edges and letters each in their own way, but as much ink stands at a place.
const COMPARE = `async (one, other) => {
  const [a, b] = await Promise.all([one, other].map(async (png) => {
    const image = new Image()
    image.src = 'data:image/png;base64,' + png
    await image.decode()
    const canvas = new OffscreenCanvas(image.width / 8, image.height / 8), context = canvas.getContext('2d')
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return context.getImageData(0, 0, canvas.width, canvas.height).data
  }))
  let sum = 0, most = 0, far = 0
  for (let at = 0; at < a.length; at++) {
    const difference = Math.abs(a[at] - b[at])
    sum += difference; most = Math.max(most, difference); far += difference > 40 ? 1 : 0
  }
  return { size: a.length === b.length, mean: sum / a.length, far: far / a.length }
}`

/** How a picture differs from what Chromium paints, on average in levels of 255, and in the share of blocks that are far off. */
async function compare(png: Buffer, drawn: string): Promise<{ size: boolean; mean: number; far: number }> {
  await page.setContent(`<!doctype html><style>${style}\nbody{margin:0}svg{display:block;width:960px;height:540px}</style>${drawn}`)
  await page.evaluate('document.fonts.ready')
  const painted = await page.screenshot()
  return await page.evaluate(`(${COMPARE})(${JSON.stringify(png.toString('base64'))}, ${JSON.stringify(painted.toString('base64'))})`) as { size: boolean; mean: number; far: number }
}

describe('resvg and Chromium', () => {
  it.each(some.map((exhibit) => [exhibit.chart.kind, exhibit] as const))('paint the same: %s', async (_, exhibit) => {
    const { size, mean, far } = await compare(readFileSync(fileOf(site, exhibit, '.png')), readFileSync(fileOf(site, exhibit, '.svg'), 'utf8'))
    expect(size).toBe(true)
    expect(mean).toBeLessThan(0.5)
    expect(far).toBeLessThan(0.001)
  })

  it('are seen to differ when a bar is missing, or the bold is', async () => {
    const [exhibit] = some
    const [png, svg] = [readFileSync(fileOf(site, exhibit!, '.png')), readFileSync(fileOf(site, exhibit!, '.svg'), 'utf8')]
    expect((await compare(png, svg.replace(/<rect[^>]*data-fact[^>]*>/, ''))).far).toBeGreaterThan(0.001)
    expect((await compare(png, svg.replaceAll('font-weight="600"', ''))).far).toBeGreaterThan(0.001)
  })
})
