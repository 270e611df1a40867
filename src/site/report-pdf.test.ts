import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { runPdf } from '../../scripts/pdf/command.ts'
import { countPages, pagesOfNames } from '../../scripts/pdf/pdf-pages.ts'
import { makeFolder } from './project-copy.test-data.ts'

describe('npm run pdf', () => {
  it('prints each release as a tagged PDF with bookmarks, and links it from its downloads', async () => {
    const site = copyOfSite()
    await printSite(site)
    for (const release of releasesIn(site)) {
      const pdf = readFileSync(join(site, release, 'report.pdf'))
      const text = pdf.toString('latin1')
      expect(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true/.test(text)).toBe(true)
      expect(text.includes('/Type /Outlines')).toBe(true)
      expect(readFileSync(join(site, release, 'downloads', 'index.html'), 'utf8')).toContain(`href="../report.pdf">report.pdf</a> <span class="measure">PDF, ${countPages(pdf)} pages`)
    }
  })

  it('finds the page of every entry of the contents', async () => {
    const site = copyOfSite()
    await printSite(site)
    for (const release of releasesIn(site)) {
      const html = readFileSync(join(site, release, 'print', 'index.html'), 'utf8')
      const wanted = [...html.matchAll(/data-page-of="([^"]+)"/g)].map(([, name]) => name as string)
      const pages = pagesOfNames(readFileSync(join(site, release, 'report.pdf')))
      expect(wanted.length).toBeGreaterThan(3)
      expect(wanted.filter((name) => !pages.has(name))).toEqual([])
      const numbers = wanted.map((name) => pages.get(name) as number)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  })

  it.each([['https://example.com', true], ['', false]])('with SITE_URL `%s` links to where the site will live or nowhere, never to the machine that it was made on', async (url, isLinked) => {
    const site = copyOfSite()
    await printSite(site, url)
    const text = releasesIn(site).map((release) => readFileSync(join(site, release, 'report.pdf'), 'latin1')).join('')
    expect(text.match(/127\.0\.0\.1|localhost/)).toBeNull()
    expect(text.includes('/URI (https://example.com/')).toBe(isLinked)
  })

  it('says what to do where there is no site', async () => {
    await expect(printSite(join(makeFolder(), 'none'))).rejects.toThrow(/run `npm run build` first/)
  })
})

function copyOfSite(): string {
  const site = join(makeFolder(), 'dist')
  cpSync(inject('site'), site, { recursive: true })
  return site
}

function releasesIn(site: string): string[] {
  return readdirSync(site).filter((name) => existsSync(join(site, name, 'print')))
}

async function printSite(site: string, url = ''): Promise<void> {
  const before = { OUT_DIR: process.env['OUT_DIR'], SITE_URL: process.env['SITE_URL'] }
  onTestFinished(() => {
    for (const [name, value] of Object.entries(before)) if (value === undefined) delete process.env[name]; else process.env[name] = value
  })
  Object.assign(process.env, { OUT_DIR: site, SITE_URL: url })
  await runPdf(() => undefined)
}
