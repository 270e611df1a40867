import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { embedLayout, embedScript } from '../exports/embed.ts'
import { complaintsOf, onePathOfEachKind, serveSite } from './browser-pages.test-data.ts'
import { startBrowser } from './browser.test-data.ts'
import { filesOf, pagesOf } from './built-site.test-data.ts'
import { hostileContent } from './hostile-content.test-data.ts'
import { build, makeFolder } from './project-copy.test-data.ts'
import * as scripts from './scripts.ts'

/** Fields of free text that there must be; what else takes free text is found out. */
const FIELDS = [
  'company.yaml name', 'company.yaml shortName', 'company.yaml headquarters', 'company.yaml metals.name', 'company.yaml mines.name', 'company.yaml mines.place', 'glossary.yaml term', 'glossary.yaml meaning',
  'release.yaml title', 'release.yaml source.document', 'release.yaml contact.name', 'revisions.yaml reason', 'exceptions.yaml known', 'exceptions.yaml likely', 'exhibits.yaml title', 'exhibits.yaml views.title',
  'statements/*.yaml title', 'statements/*.yaml remark', 'statements/*.yaml lines.label', 'prose/*.md title',
]

/** The site's own icon, which its pages carry as data. */
const ownIcon = `data:image/svg+xml,${readFileSync('public/icon.svg', 'utf8').trim().replaceAll('"', "'").replace(/[#<> ]/g, encodeURIComponent)}`

/** The small style sheets that pages carry, as those of the site without hostile content do. */
const ownStyles = pagesOf(inject('site')).flatMap(({ tree }) => selectAll('style', tree).map((style) => toString(style)))

/** What of an element could run something, or was let in from a text. */
function faultsOf(element: Element): string[] {
  const { tagName, properties } = element
  // What stands inline is named by its hash in the page's policy.
  if (['script', 'style'].includes(tagName) && [embedScript, embedLayout, ...Object.values(scripts), ...ownStyles].includes(toString(element))) return []
  const isData = tagName === 'script' && properties['type'] === 'application/ld+json'
  const faults = [
    ...(tagName === 'script' && !isData ? ['script'] : []),
    ...(['iframe', 'object', 'embed', 'base', 'hostile-x', 'style'].includes(tagName) ? [tagName] : []),
  ]
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || /hostile/i.test(name) || name === 'style' || name === 'srcDoc') faults.push(`${tagName} ${name}`)
    if (tagName === 'link' && value === ownIcon) continue
    if (['href', 'src', 'action', 'formAction', 'xLinkHref'].includes(name) && /^\s*(?:javascript|data|vbscript):/i.test(String(value))) faults.push(`${tagName} ${name}=${String(value)}`)
  }
  return faults
}

describe('a site of hostile content', () => {
  it('lets no text of any field become markup or script, in any page or file, and stands up in a browser', async () => {
    const { folder, fields, paragraphs } = hostileContent()
    expect(FIELDS.filter((field) => !fields.includes(field))).toEqual([])
    expect(paragraphs).toBeGreaterThan(3)

    const site = join(makeFolder(), 'dist')
    expect(await build(process.cwd(), { CONTENT_DIR: folder, OUT_DIR: site, SITE_URL: 'https://example.com' })).toMatchObject({ status: 0, stderr: '' })
    const pages = pagesOf(site)
    expect(pages.length).toBeGreaterThan(40)
    expect(pages.flatMap(({ path, tree }) => selectAll('*', tree).flatMap((element) => faultsOf(element).map((fault) => `${path}: ${fault}`)))).toEqual([])
    for (const { path, tree } of pages) expect(selectAll('h1', tree), path).toHaveLength(1)
    expectSoundFiles(site)

    const [browser, served] = await Promise.all([startBrowser(), serveSite(site)])
    onTestFinished(async () => {
      served.close()
      await browser.close()
    })
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    for (const path of [...onePathOfEachKind(pages), '/search/?q=%3Chostile-x%3E+hostile'].filter((one) => one !== '/404.html')) {
      await page.goto(served.origin + path)
      if (path.startsWith('/search/?')) await page.waitForSelector('.results li')
      expect(await page.locator('hostile-x, [hostile-a], [onerror], [onmouseover]').count(), path).toBe(0)
    }
    expect(complaints).toEqual([])
  })
})

/** Files beside the pages are what they claim to be, and drawings hold no more than pages may. */
function expectSoundFiles(site: string): void {
  for (const file of filesOf(site)) {
    if (/\.json$/.test(file)) expect(() => JSON.parse(readFileSync(join(site, file), 'utf8')), file).not.toThrow()
    if (/\.css$/.test(file)) expect(readFileSync(join(site, file), 'utf8'), file).not.toMatch(/\}\s*hostile\s*\{/)
    if (!/\.(?:svg|xml)$/.test(file)) continue
    const faults: string[] = []
    const root = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(readFileSync(join(site, file), 'utf8'), 'application/xml').documentElement
    for (const element of root?.getElementsByTagName('*') ?? []) {
      if (['script', 'hostile-x', 'img', 'iframe', 'foreignObject'].includes(element.tagName)) faults.push(element.tagName)
      for (const { name } of element.attributes) if (/^on|hostile/.test(name)) faults.push(name)
    }
    expect(faults, file).toEqual([])
  }
}
