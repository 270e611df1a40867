import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runPdf } from '../../scripts/pdf/command.ts'
import { countPages, pagesOfNames } from '../../scripts/pdf/pdf-pages.ts'
import { makeFolder } from './project-copy.test-data.ts'

let site: string

// Printing takes its time: what is asked of one report is asked of the same one.
beforeAll(async () => {
  site = copyTo(mkdtempSync(join(tmpdir(), 'crossfoot-pdf-')))
  await printSite(site, 'https://example.com')
})

afterAll(() => rmSync(join(site, '..'), { recursive: true }))

describe('npm run pdf', () => {
  it('prints each release as a tagged PDF with bookmarks, and links it from its downloads', () => {
    for (const release of releasesIn(site)) {
      const pdf = readFileSync(join(site, release, 'report.pdf'))
      const text = pdf.toString('latin1')
      expect(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true/.test(text)).toBe(true)
      expect(text.includes('/Type /Outlines')).toBe(true)
      expect(readFileSync(join(site, release, 'downloads', 'index.html'), 'utf8')).toContain(`href="../report.pdf">report.pdf</a> <span class="measure">PDF, ${countPages(pdf)} pages`)
    }
  })

  it('prints drawings as lines: no picture is in a report, and it weighs less than 2 MB', () => {
    for (const release of releasesIn(site)) {
      const pdf = readFileSync(join(site, release, 'report.pdf'))
      expect(pdf.toString('latin1')).not.toMatch(/\/Subtype \/Image|\/PatternType 1/)
      expect(pdf.length).toBeLessThan(2_000_000)
    }
  })

  it('embeds its fonts as fonts, not as drawings of their letters', () => {
    for (const release of releasesIn(site)) {
      const text = readFileSync(join(site, release, 'report.pdf'), 'latin1')
      expect(text).toContain('SourceSans3-SemiBold')
      expect(text).not.toMatch(/\/Subtype \/Type3/)
    }
  })

  it('gives the same bytes when it prints the same site again', async () => {
    const again = copyTo(makeFolder())
    await printSite(again, 'https://example.com')
    for (const release of releasesIn(site)) expect(readFileSync(join(again, release, 'report.pdf')).equals(readFileSync(join(site, release, 'report.pdf'))), release).toBe(true)
  })

  it('finds the page of every entry of the contents', () => {
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

  it('links to where the site will live', () => {
    expect(linksIn(site).some((link) => link.startsWith('https://example.com/'))).toBe(true)
  })

  it('links to no other page where that is not known, and never to the machine that it was made on', async () => {
    const other = copyTo(makeFolder())
    await printSite(other, '')
    expect([...linksIn(site), ...linksIn(other)].filter((link) => /127\.0\.0\.1|localhost/.test(link))).toEqual([])
    expect(linksIn(other).filter((link) => !/^(?:https?|mailto):/.test(link) || link.includes('example.com'))).toEqual([])
  })

  it('says what to do where there is no site', async () => {
    await expect(printSite(join(makeFolder(), 'none'), '')).rejects.toThrow(/run `npm run build` first/)
  })
})

function copyTo(folder: string): string {
  cpSync(inject('site'), join(folder, 'dist'), { recursive: true })
  return join(folder, 'dist')
}

function releasesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'print')))
}

function linksIn(folder: string): string[] {
  return releasesIn(folder).flatMap((release) => [...readFileSync(join(folder, release, 'report.pdf'), 'latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, link]) => link as string))
}

/** Prints with the settings that the command reads, which are put back. */
async function printSite(folder: string, url: string): Promise<void> {
  const before = { OUT_DIR: process.env['OUT_DIR'], SITE_URL: process.env['SITE_URL'] }
  Object.assign(process.env, { OUT_DIR: folder, SITE_URL: url })
  try {
    await runPdf(() => undefined)
  } finally {
    for (const [name, value] of Object.entries(before)) if (value === undefined) delete process.env[name]; else process.env[name] = value
  }
}
