import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemToText } from '../model/problem.ts'
import { readContent } from './read-content.ts'
import { readingProblems, readSampleContent, RELEASE, SAMPLE_FILES, sampleFolder, STATEMENTS, swap } from './sample-content.test-data.ts'

describe('readContent(folder)', () => {
  it('reads a made-up company without a problem', () => {
    const { company, glossary, releases, problems } = readSampleContent()
    expect(problems).toEqual([])
    expect(company?.mines.map(({ id, share, coordinates }) => ({ id, share, coordinates }))).toEqual([{ id: 'deep-lode', share: '62.5', coordinates: [50.21, -5.3] }])
    expect(glossary.map(({ id }) => id)).toEqual(['lode', 'by-product'])
    expect(releases.map(({ id, folder }) => ({ id, folder }))).toEqual([{ id: '2021-q2', folder: RELEASE }])
  })

  it('keeps statements in printed order and prose in its own, not by file name', () => {
    const [release] = readSampleContent({ [`${RELEASE}/prose/summary.md`]: swap('order: 1', 'order: 2') }).releases
    expect(release?.statements.map(({ id }) => id))
      .toEqual(['highlights', 'sales', 'operations', 'balance-sheet', 'cash-flows', 'deep-lode', 'production-summary', 'prices', 'cash-costs'])
    expect(release?.prose.map(({ id }) => id)).toEqual(['notes', 'summary'])
  })

  it('keeps figures as typed, with their precision', () => {
    const line = readSampleContent().releases[0]?.statements.find(({ id }) => id === 'deep-lode')?.lines.find(({ id }) => id === 'tin-grade')
    expect(line?.figures[0]).toEqual({ kind: 'number', value: '5.10', decimals: 2 })
  })

  it('gives plain data, which a page or a worker can be handed', () => {
    const [release] = readSampleContent().releases
    expect(structuredClone(release)).toEqual(release)
    expect(JSON.parse(JSON.stringify(release))).toEqual(release)
  })

  it('tells on which line of its file a prose text begins', () => {
    const summary = readSampleContent().releases[0]?.prose.find(({ id }) => id === 'summary')
    const file = SAMPLE_FILES[`${RELEASE}/prose/summary.md`]?.split('\n') ?? []
    expect(summary?.text.split('\n')[1]).toBe(file[(summary?.above ?? 0) + 1])
  })

  it('puts the newest release first', () => {
    const older = Object.fromEntries(Object.entries(SAMPLE_FILES).filter(([file]) => file.startsWith(RELEASE))
      .map(([file, text]) => [file.replace(RELEASE, 'releases/z-older'), text.replace('published: 2021', 'published: 2020')]))
    expect(readSampleContent(older).releases.map(({ id }) => id)).toEqual(['2021-q2', 'z-older'])
  })

  it('locates a fault that a rule found', () => {
    const { locate } = readSampleContent()
    const file = `${STATEMENTS}/sales.yaml`
    expect(problemToText(locate({ file, path: ['lines', 1, 'figures', 2], message: 'm' }))).toBe(`${file}:18:26: m`)
    expect(problemToText(locate({ file, path: ['lines', 1, 'formula'], message: 'm' }))).toBe(`${file}:14:5: m`)
    expect(problemToText(locate({ file, path: [], message: 'm' }))).toBe(`${file}:1:1: m`)
    expect(problemToText(locate({ file: 'x.md', path: ['@', 7, 3], message: 'm' }))).toBe('x.md:7:3: m')
  })

  it('reports every problem of every file in one run, from file to file and top to bottom', () => {
    expect(readingProblems({
      'company.yaml': swap('name: Stannary & Daughters Limited\n', ''),
      'glossary.yaml': '- [',
      [`${RELEASE}/release.yaml`]: swap('published: 2021-08-03', 'published: soon'),
      [`${RELEASE}/exceptions.yaml`]: '',
      [`${RELEASE}/prose/notes.md`]: 'No head.\n',
      [`${STATEMENTS}/cash-flows.yaml`]: (text) => text.replaceAll('\n', '\r\n'),
      [`${STATEMENTS}/prices.yaml`]: (text) => text.replace('440.2', '440,2%').replace('unit: US cents/lb', 'unit: cents').replace('source: 75', 'source: x'),
      [`${STATEMENTS}/sales.yml`]: 'x',
    }).map((line) => line.replace(/: (expected.*)$/, ''))).toEqual([
      'company.yaml:1:1', 'glossary.yaml:1:4', `${RELEASE}/release.yaml:2:12`,
      `${STATEMENTS}/cash-flows.yaml:1:18`, `${STATEMENTS}/prices.yaml:9:11`, `${STATEMENTS}/prices.yaml:11:13`, `${STATEMENTS}/prices.yaml:12:19`,
      `${STATEMENTS}/sales.yml:1:1`, `${RELEASE}/exceptions.yaml:1:1`, `${RELEASE}/prose/notes.md:1:1`,
    ])
  })

  it('throws nothing, whatever stands in its files', () => {
    const files = fc.constantFrom(...Object.keys(SAMPLE_FILES))
    const piece = fc.oneof(fc.constantFrom('[', '{', '- ', ': ', '&a ', '*a', '!!x ', '"', '---\n', '\t', '\r', '|\n', '? ', '\n', '# '), fc.string({ unit: 'binary', maxLength: 4 }))
    fc.assert(fc.property(files, piece, fc.nat(), (file, inserted, at) => {
      const text = SAMPLE_FILES[file] ?? ''
      const offset = at % (text.length + 1)
      const { problems } = readContent(sampleFolder({ [file]: text.slice(0, offset) + inserted + text.slice(offset) }))
      for (const problem of problems) expect(problemToText(problem)).toMatch(/^[^\n]+:\d+:\d+: expected /)
    }), { numRuns: 60 })
  })
})
