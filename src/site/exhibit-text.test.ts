import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawChart } from '../charts/draw-chart.ts'
import { frames, type Frame } from '../charts/frame.ts'
import { toSvg } from '../charts/to-svg.ts'
import { drawingOf } from '../exports/drawing.ts'
import { embedDrawings } from '../exports/embed.ts'
import { embedStyle } from '../exports/embed-theme.ts'
import { startBrowser } from './browser.test-data.ts'
import { exhibits } from './built-exhibits.test-data.ts'
import { faultsScript } from './drawn-text.test-data.ts'

const style = embedStyle(readFileSync('public/fonts/source-sans-3.woff2'))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
})

afterAll(() => browser?.close())

/** What is wrong with the text of drawings that have so many pixels of room around them. */
async function faultsIn(drawings: readonly string[], room = 0.5): Promise<string[]> {
  await page.setContent(`<!doctype html><style>${style}</style>${drawings.join('\n')}`)
  await page.evaluate(`Promise.all(['400', '600'].map((weight) => document.fonts.load(weight + ' 12px "Source Sans 3"'))).then(() => ${faultsScript})`)
  return await page.evaluate(`[...document.querySelectorAll('svg')].flatMap((svg) => faultsOf(svg, ${room}).map((fault) => svg.querySelector('title').textContent + ': ' + fault))`) as string[]
}

describe('the text of exhibits, as Chromium measures it', () => {
  it.each([frames.slide, frames['half-slide'], frames.square])('neither overlaps, leaves the frame nor is smaller than 12 px: $name', async (frame: Frame) => {
    expect(await faultsIn(exhibits.map(({ chart }) => drawingOf(chart, frame)))).toEqual([])
  })

  it.each([280, 440, 700])('neither overlaps, leaves the frame nor is smaller than 12 px: embed from %i px', async (width) => {
    expect(await faultsIn(exhibits.map(({ chart }) => embedDrawings(chart).findLast(({ from }) => width >= from)!.svg))).toEqual([])
  })

  it.each([frames.page, frames.phone])('neither overlaps, leaves the margin of its page nor is smaller than 12 px: $name', async (frame: Frame) => {
    expect(await faultsIn(exhibits.map(({ chart }) => toSvg(drawChart(chart, frame, { caption: false }))), 12)).toEqual([])
  })

  it('would be seen to overlap, to leave and to be small', async () => {
    const text = (x: number, y: number, size: number, words: string) => `<text x="${x}" y="${y}" font-size="${size}">${words}</text>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"><title>bad</title>${text(10, 30, 14, 'one')}${text(20, 35, 14, 'two')}${text(180, 70, 14, 'away')}${text(10, 90, 11, 'tiny')}</svg>`
    expect(await faultsIn([svg])).toEqual(['bad: outside: away', 'bad: overlap: one | two', 'bad: small: tiny'])
  })
})
