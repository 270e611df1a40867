import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawChart } from '../charts/draw-chart.ts'
import { frames } from '../charts/frame.ts'
import { samples } from '../charts/samples.test-data.ts'
import { toSvg } from '../charts/to-svg.ts'
import { startBrowser } from '../site/browser.test-data.ts'
import { embedStyle } from './embed-theme.ts'

const sheets = [['the embed', embedStyle([])], ['the page', readFileSync('src/styles/exhibits.css', 'utf8')]] as const
const svg = toSvg(drawChart(samples['stacked-four-by-two']!, frames.page))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage({ forcedColors: 'active' })
})

afterAll(() => browser?.close())

/** The fills or strokes of elements of the drawing as Chromium computes them. */
async function inksOf(selector: string, name: 'fill' | 'stroke' = 'fill'): Promise<string[]> {
  return await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => getComputedStyle(each).${name})`) as string[]
}

describe.each(sheets)('hatched layers in forced colours, in the style of %s', (_, style) => {
  beforeAll(() => page.setContent(`<!doctype html><style>${style}</style>${svg}`))

  it('keep their patterns', async () => {
    const fills = await inksOf('g[fill^="url"] > rect')
    expect(fills).toHaveLength(12)
    for (const fill of fills) expect(fill).toMatch(/^url\(/)
  })

  it('have stripes and dots that stand out from their ground, this year’s the other way round than last year’s', async () => {
    for (const hue of ['ochre', 'neutral-2']) {
      const [before, now] = await Promise.all(['prior', 'current'].map(async (tone) => [...await inksOf(`pattern[id$="${hue}-${tone}"] rect`), ...await inksOf(`pattern[id$="${hue}-${tone}"] path`, 'stroke')])) as [string[], string[]]
      expect(new Set(before).size).toBe(2)
      expect(now).toEqual(before.toReversed())
    }
  })

  it('stand beside plain layers, this year’s filled and last year’s in outline', async () => {
    const [before, now] = [(await inksOf('g.accent.prior > rect'))[0], (await inksOf('g.accent.current > rect'))[0]]
    expect(now).not.toBe(before)
    expect((await inksOf('g.accent.prior > rect', 'stroke'))[0]).toBe(now)
  })
})
