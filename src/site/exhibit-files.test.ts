import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { csvParseRows } from 'd3'
import { describe, expect, inject, it } from 'vitest'
import { lintDeckSafe } from '../charts/deck-safe.test-data.ts'
import { hashOf, isGenuine } from '../exports/drawing.ts'
import { drawingFiles } from '../exports/drawing-files.ts'
import { grounds, pictureEnding, pictureSizes } from '../exports/pictures.ts'
import { embedOf, exhibits, fileOf } from './built-exhibits.test-data.ts'
import { readFacts } from './built-site.test-data.ts'

const site = inject('site')
const drawings = drawingFiles.map(({ suffix }) => `${suffix}.svg`)
const text = (exhibit: (typeof exhibits)[number], ending: string) => readFileSync(fileOf(site, exhibit, ending), 'utf8')

describe('the files of exhibits', () => {
  it('are four drawings, one of them at two addresses, figures in three forms, and eight pictures for each, and no others', () => {
    const pictures = pictureSizes.flatMap((size) => grounds.map((ground) => pictureEnding(size, ground)))
    const wanted = exhibits.flatMap((exhibit) => [...drawings, `.${hashOf(exhibit.chart)}.svg`, '.csv', '-wide.csv', '.json', '.oembed.json', ...pictures].map((ending) => fileOf(site, exhibit, ending)))
    const folders = new Set(wanted.map((path) => dirname(path)))
    const found = [...folders].flatMap((folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`)).filter((path) => !/(index\.html|\.pptx)$/.test(path))
    expect(exhibits.length).toBeGreaterThanOrEqual(24)
    const [missing, unknown] = [wanted.filter((path) => !found.includes(path)), found.filter((path) => !wanted.includes(path))]
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] })
  })

  it('parse as XML and keep the rules for decks', () => {
    const linted = exhibits.flatMap((exhibit) => drawings.map((ending) => [exhibit.chart.id + ending, ...lintDeckSafe(text(exhibit, ending), exhibit.chart.id)]))
    expect(linted.filter(([, ...faults]) => faults.length > 0)).toEqual([])
  })

  it('carry the hash that their lasting address has', () => {
    for (const exhibit of exhibits) expect(isGenuine(text(exhibit, `.${hashOf(exhibit.chart)}.svg`), hashOf(exhibit.chart)), exhibit.chart.id).toBe(true)
  })

  it('have the figures of facts.json, to the digit', () => {
    const releases = new Map([...new Set(exhibits.map(({ release }) => release))].map((release) => [release, new Map(readFacts(site, release).facts.map((fact) => [fact.id, fact]))]))
    let compared = 0
    for (const exhibit of exhibits) {
      const { rows, facts } = JSON.parse(text(exhibit, '.json')) as { rows: { cells: { value: string | null; facts: string[] }[] }[]; facts: { id: string; value: string | null; source: number | null }[] }
      const printed = releases.get(exhibit.release)!
      for (const { id, value, source } of facts) expect([value, source], id).toEqual([printed.get(id)?.value, printed.get(id)?.source])
      expect(new Set(facts.map(({ id }) => id))).toEqual(new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts))))
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        if (cell.facts.length !== 1 || cell.value === null) continue
        const figure = printed.get(cell.facts[0]!)?.value
        // A deduction is drawn with its sign turned.
        expect([figure, figure?.replace(/^-?/, (sign) => (sign ? '' : '-'))], `${exhibit.chart.id} ${cell.facts[0]}`).toContain(cell.value)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(exhibits.length * 2)
  })

  it('have the same figures in both CSVs, a table’s cells being as many', () => {
    for (const { chart, ...exhibit } of exhibits) {
      const [long, wide] = ['.csv', '-wide.csv'].map((ending) => csvParseRows(text({ chart, ...exhibit }, ending))) as [string[][], string[][]]
      const values = wide.slice(1).flatMap(([label, ...cells]) => cells.map((cell) => [label, cell]))
      expect(values, chart.id).toEqual(long.slice(1).map(([label, , value]) => [label, value]))
    }
  })

  it('are found by those who ask the page for oEmbed', () => {
    for (const exhibit of exhibits) {
      const page = readFileSync(fileOf(site, exhibit, '/index.html'), 'utf8')
      const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
      expect(href).toBe(`/${exhibit.release}/exhibits/${exhibit.chart.id}.oembed.json`)
      expect(JSON.parse(text(exhibit, '.oembed.json'))).toMatchObject({ version: '1.0', type: 'rich', title: exhibit.chart.title })
    }
  })

  it('are light: any drawing takes at most 1,500 bytes with gzip, an embed with its three at most 4,000', () => {
    const heavy = exhibits.flatMap((exhibit) => {
      const embed = readFileSync(embedOf(site, exhibit), 'utf8')
      const drawn = [...drawings.map((ending) => text(exhibit, ending)), ...(embed.match(/<svg[^]*?<\/svg>/g) ?? [])]
      expect(drawn).toHaveLength(7)
      const over = (part: string, most: number) => Math.max(0, gzipSync(part, { level: 9 }).length - most)
      return [...drawn.map((svg) => over(svg, 1500)), over(embed, 4000)].flatMap((bytes) => (bytes > 0 ? [`${exhibit.chart.id}: ${bytes} bytes too many`] : []))
    })
    expect(heavy).toEqual([])
  })
})
