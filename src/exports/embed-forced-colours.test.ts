import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawChart } from '../charts/draw-chart.ts'
import { frames } from '../charts/frame.ts'
import { hues, verdicts } from '../charts/palette.ts'
import { samples } from '../charts/samples.test-data.ts'
import { toSvg } from '../charts/to-svg.ts'
import { startBrowser } from '../site/browser.test-data.ts'
import { embedStyle } from './embed-theme.ts'

const sheets = [['the embed', embedStyle(new Uint8Array())], ['the page', readFileSync('src/styles/exhibits.css', 'utf8')]] as const
const drawn = (sample: string) => toSvg(drawChart(samples[sample]!, frames.page))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage({ forcedColors: 'active' })
})

afterAll(() => browser?.close())

/** The fills or strokes of elements of the drawing as Chromium computes them. */
async function inksOf(selector: string, name: 'fill' | 'stroke' | 'strokeDasharray' = 'fill'): Promise<string[]> {
  return await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => getComputedStyle(each).${name})`) as string[]
}

describe.each(sheets)('textured layers in forced colours, in the style of %s', (_, style) => {
  beforeAll(() => page.setContent(`<!doctype html><style>${style}</style>${drawn('stacked-four-by-two')}`))

  it('have lines that stand out from their ground, this year’s the other way round than last year’s, and an outline', async () => {
    for (const hue of ['ochre', 'neutral-2'] as const) {
      const [before, now] = await Promise.all((['prior', 'current'] as const).map(async (tone) => {
        const layer = `g[stroke="${hues[hue][tone]}"]`
        return [...new Set(await inksOf(`${layer} > rect`)), ...await inksOf(`${layer} > path`, 'stroke'), ...new Set(await inksOf(`${layer} > rect`, 'stroke'))]
      })) as [string[], string[]]
      expect(before).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
      expect(now).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    }
  })

  it('stand beside plain layers, this year’s filled and last year’s in outline', async () => {
    const [before, now] = [hues.accent.prior, hues.accent.current].map((colour) => `g[fill="${colour}"] > rect`) as [string, string]
    expect([(await inksOf(before))[0], (await inksOf(before, 'stroke'))[0], (await inksOf(now))[0]]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
  })
})

describe.each(sheets)('the steps of a bridge in forced colours, in the style of %s', (_, style) => {
  it('are outlines, unfavourable ones dashed, beside totals that are filled', async () => {
    await page.setContent(`<!doctype html><style>${style}</style>${drawn('bridge-variance')}`)
    const lookOf = async (colour: string) => [(await inksOf(`g[fill="${colour}"] > rect`))[0], (await inksOf(`g[fill="${colour}"] > rect`, 'stroke'))[0], (await inksOf(`g[fill="${colour}"] > rect`, 'strokeDasharray'))[0]]
    expect((await lookOf(hues.accent.current))[0]).toBe('rgb(0, 0, 0)')
    expect(await lookOf(verdicts.favourable)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'none'])
    expect(await lookOf(verdicts.unfavourable)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '3px, 2px'])
  })
})
