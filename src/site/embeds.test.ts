import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { frames } from '../charts/frame.ts'
import { mostWide } from '../exports/embed.ts'
import { serveSite, type ServedSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { exhibits, fileOf } from './built-exhibits.test-data.ts'

const folder = inject('site')
const one = exhibits.find(({ chart }) => chart.kind === 'stacked') ?? exhibits[0]!
const WIDTHS = [280, 439, 440, 600, 699, 700, 1600]

let browser: Browser
/** One whose system is dark. */
let darkBrowser: Browser
let site: ServedSite
let host: Server
let hostPage = ''

beforeAll(async () => {
  [browser, darkBrowser, site] = await Promise.all([startBrowser(), startBrowser('--blink-settings=preferredColorScheme=0'), serveSite(folder)])
  host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(hostPage)).listen(0, '127.0.0.1')
  await once(host, 'listening')
})

afterEach(() => Promise.all([browser, darkBrowser].flatMap((one) => one.contexts()).map((context) => context.close())))

afterAll(async () => {
  await Promise.all([browser?.close(), darkBrowser?.close()])
  site?.close()
  host?.closeAllConnections()
  host?.close()
})

/** The code that an exhibit's page offers, pointed at the served site. */
function snippet(exhibit = one): string {
  const { html } = JSON.parse(readFileSync(fileOf(folder, exhibit, '.oembed.json'), 'utf8')) as { html: string }
  return html.replace('src="/', `src="${site.origin}/`)
}

/** Opens a page of another site around an embed; the browser has no wish of its own for dark or light. */
async function openHost(width: number, { body = snippet(), head = '', system = browser } = {}): Promise<{ page: Page; embed: Frame }> {
  hostPage = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${head}${body}`
  const page = await system.newPage({ viewport: { width, height: 700 }, colorScheme: null })
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  const embed = page.frames()[1]!
  await embed.waitForLoadState('load')
  await embed.evaluate('document.fonts.ready.then(() => undefined)')
  return { page, embed }
}

const [LIGHT, DARK] = ['rgb(255, 255, 255)', 'rgb(20, 24, 26)']
const paperOf = (embed: Frame) => embed.evaluate('getComputedStyle(document.documentElement).backgroundColor')

/** The drawing that is seen, and whether it fills its frame, as the frame itself tells. */
const SEEN = `({ shown: [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).map((svg) => svg.viewBox.baseVal.width), missing: document.documentElement.scrollHeight - innerHeight, sideways: document.documentElement.scrollWidth - innerWidth })`

describe('an embed', () => {
  it.each(WIDTHS)('fills its frame exactly at %i px, by style alone, with scripts off in a sandbox', async (width) => {
    const { page, embed } = await openHost(width, { body: snippet().replace('<iframe', '<iframe sandbox=""') })
    expect(await embed.evaluate(SEEN)).toEqual({ shown: [width < 440 ? frames.phone.width : width < 700 ? frames.column.width : frames.page.width], missing: 0, sideways: 0 })
    const blank = await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height) - (await embed.evaluate(`document.querySelector('main').getBoundingClientRect().height`) as number)
    expect(blank).toBeGreaterThanOrEqual(-0.5)
    expect(blank).toBeLessThan(1.5)
  })

  it('in a frame wider than is offered grows no further, and stands in the middle', async () => {
    const { embed } = await openHost(1600, { body: snippet().replace(/style="container[^"]*"/, '') })
    const { left, width } = await embed.locator('svg').filter({ visible: true }).evaluate((svg) => svg.getBoundingClientRect())
    expect([left, width]).toEqual([(1600 - mostWide) / 2, mostWide])
  })

  it('wears its own font and colours in a sandbox, where no file of fonts may be loaded', async () => {
    const { embed } = await openHost(600, { body: snippet().replace('<iframe', '<iframe sandbox=""') })
    expect(await embed.evaluate(`[...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight)`)).toEqual(['400 600'])
  })

  it('is light as it is offered, on a page that declares no colours, whatever the reader’s system', async () => {
    for (const system of [browser, darkBrowser]) expect(await paperOf((await openHost(600, { system })).embed)).toBe(LIGHT)
  })

  it('is dark where it is offered for a dark page, whatever the reader’s system', async () => {
    const body = snippet().replace('color-scheme:light', 'color-scheme:dark')
    for (const system of [browser, darkBrowser]) expect(await paperOf((await openHost(600, { system, body })).embed)).toBe(DARK)
  })

  it.each([['light', LIGHT], ['dark', DARK]])('is %s where it follows the page around it and that is', async (scheme, paper) => {
    const body = snippet().replace('color-scheme:light;', '')
    for (const system of [browser, darkBrowser]) expect(await paperOf((await openHost(600, { system, body, head: `<style>:root{color-scheme:${scheme}}</style>` })).embed)).toBe(paper)
  })

  it('leads from its source line to its page, in a window of its own, and in a sandbox that allows no windows stays as it is', async () => {
    const { page, embed } = await openHost(600)
    const link = embed.locator('a').filter({ visible: true })
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
    expect(opened.url()).toBe(`${site.origin}/${one.release}/exhibits/${one.chart.id}/`)
    const boxed = await openHost(600, { body: snippet().replace('<iframe', '<iframe sandbox=""') })
    await boxed.embed.locator('a').filter({ visible: true }).click()
    expect([boxed.page.context().pages().length, boxed.embed.url()]).toEqual([1, embed.url()])
  })

  it('tells its height, in the shape that content systems know', async () => {
    const listener = `<script>let heights = []; addEventListener('message', ({ data }) => heights.push(data))</script>`
    const { page, embed } = await openHost(600, { head: listener })
    const height = Math.ceil(await embed.evaluate(`document.querySelector('main').getBoundingClientRect().height`) as number)
    await page.waitForFunction('heights.length > 0')
    expect(await page.evaluate('heights.at(-1)')).toEqual({ 'datawrapper-height': { [one.chart.id]: height } })
    await page.setViewportSize({ width: 300, height: 700 })
    await page.waitForFunction('heights.length > 1')
    expect(await page.evaluate('heights.at(-1)')).not.toEqual({ 'datawrapper-height': { [one.chart.id]: height } })
  })

  it('keeps words and shapes apart from the ground in forced colours', async () => {
    const page = await browser.newPage({ forcedColors: 'active', viewport: { width: 600, height: 700 } })
    for (const { release, chart } of exhibits) {
      await page.goto(`${site.origin}/embed/${release}/${chart.id}/`)
      const hidden = await page.evaluate(`(() => {
        const ground = getComputedStyle(document.documentElement).backgroundColor, none = ['none', 'rgba(0, 0, 0, 0)', ground]
        return [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => [...svg.querySelectorAll('text:not([fill="#ffffff"]), rect[data-fact], circle[data-fact], path[data-fact]')])
          .filter((mark) => { const { fill, stroke } = getComputedStyle(mark); return none.includes(fill) && (mark.localName === 'text' || none.includes(stroke)) }).map((mark) => mark.outerHTML)
      })()`)
      expect(hidden, chart.id).toEqual([])
    }
  })
})
