import { selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { typeset } from '../format/typeset.ts'
import { pageAt, pagesOf, readFacts, textsAt } from './built-site.test-data.ts'
import { printed, printedTables, RELEASES } from './printed-content.test-data.ts'

const site = inject('site')
const pages = pagesOf(site)

describe.each(RELEASES)('the page of each line of %s', (release) => {
  const tables = printedTables(release)
  const lines = tables.flatMap((table) => table.lines.filter(({ figures }) => figures).map((line) => ({ table, line, tree: pageAt(pages, `/${release}/lines/${table.id}/${line.id}/`).tree })))

  it('is headed by its label, and by no other line’s', () => {
    expect(lines.filter(({ line, tree }) => textsAt('h1', tree)[0] !== typeset(line.label.replace(/:$/, '')))).toEqual([])
  })

  it('says on which line of the source its figures stand', () => {
    expect(lines.filter(({ line, tree }) => !new RegExp(`\\bLine ${line.source} of `).test(textsAt('main', tree)[0] ?? '')).map(({ line }) => line.id)).toEqual([])
  })

  it('shows its printed figures in the order of the columns, with the verdict that facts.json has', () => {
    const { facts } = readFacts(site, release)
    const built = lines.map(({ tree }) => selectAll('main table', tree)[0]!).map((table) => selectAll('tbody tr', table).map((row) => [textsAt('td.num', row)[0], textsAt('td:last-child', row)[0]]))
    const expected = lines.map(({ table, line }) => (line.figures ?? []).flatMap((figure, index) => {
      const fact = facts.find(({ id }) => id === `${table.id}.${line.id}@${table.columns[index]}`)
      return fact ? [[printed(figure), fact.verdict]] : []
    }))
    expect(built).toEqual(expected)
  })

  it('works its formula out with the numbers of its terms', () => {
    const withFormula = new Set(readFacts(site, release).facts.filter(({ formula }) => formula).map(({ statement, line }) => `${statement}.${line}`))
    const worked = lines.filter(({ tree }) => textsAt('main thead th', tree).includes('Worked out')).map(({ table, line }) => `${table.id}.${line.id}`)
    expect(worked.filter((name) => !withFormula.has(name))).toEqual([])
    expect(worked.length).toBeGreaterThan(withFormula.size * 0.9)
  })
})

it('the page of a total works the sum out: sales', () => {
  const text = textsAt('main', pageAt(pages, '/2003-q3/lines/sales/total/').tree)[0]
  expect(text).toMatch(/19,485 \+ .*8,611 \+ .*\(17\) = 28,079/)
})
