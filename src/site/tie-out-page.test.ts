import { execFileSync } from 'node:child_process'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { markdownToWords } from '../model/sentence.ts'
import { typeset } from '../format/typeset.ts'
import { pageAt, pagesOf, readFacts, textOf, textsAt } from './built-site.test-data.ts'
import { printedExceptions, printedTables, RELEASES } from './printed-content.test-data.ts'

const site = inject('site')
const pages = pagesOf(site)

describe('the tie-out page', () => {
  interface JsonFinding { release: string; id: string; kind: string; fact: string; verdict: string; exception?: string }
  const { findings } = JSON.parse(execFileSync(process.execPath, ['scripts/run.js', 'check', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })) as { findings: JsonFinding[] }

  it.each(RELEASES)('of %s lists every finding of `npm run check -- --json` in its order, with its verdict', (release) => {
    const tables = printedTables(release)
    const labelOf = (fact: string) => tables.flatMap(({ id, lines }) => lines.map((line) => ({ name: `${id}.${line.id}`, label: line.label }))).find(({ name }) => fact.startsWith(`${name}@`))?.label.replace(/:$/, '')
    const links = selectAll('#checks tbody a', pageAt(pages, `/${release}/tie-out/`).tree).map(({ properties: { href } }) => String(href))
    const rows = links.flatMap((link) => selectAll('main table tbody tr', pageAt(pages, link).tree))
    const built = rows.map((row) => `${textsAt('th a', row)[0]}: ${textsAt('td:last-child', row)[0]}`)
    const expected = findings.filter((one) => one.release === release).map(({ fact, kind, verdict, exception }) => `${typeset(labelOf(fact) ?? '')}: ${exception ? 'does not tie, explained' : kind === 'bound' ? 'within bounds' : verdict}`)
    expect(built.sort()).toEqual(expected.sort())
    expect(built.length).toBeGreaterThanOrEqual(release === '2003-q3' ? 400 : 0)
  })

  it.each(RELEASES)('of %s counts what it lists', (release) => {
    const own = findings.filter((one) => one.release === release)
    const relations = own.filter(({ kind }) => kind === 'formula' || kind === 'same')
    const count = (test: (one: JsonFinding) => boolean, all = relations) => all.filter(test).length
    const counted = selectAll('.counts tr', pageAt(pages, `/${release}/tie-out/`).tree).map((row) => [textsAt('th', row)[0], Number(textsAt('td', row)[0])] as const)
    const countOf = (words: RegExp) => counted.find(([label]) => words.test(label ?? ''))?.[1]
    expect(countOf(/^Printed figures/)).toBe(readFacts(site, release).facts.length)
    expect(countOf(/^Relations/)).toBe(relations.length)
    expect(countOf(/^hold exactly/)).toBe(count(({ verdict, exception }) => verdict === 'exact' && !exception))
    expect(countOf(/^hold within/)).toBe(count(({ verdict }) => verdict === 'within rounding'))
    expect(countOf(/^do not tie/)).toBe(count(({ exception }) => exception !== undefined))
    expect(countOf(/^Bounds kept/)).toBe(count(({ kind, verdict }) => kind === 'bound' && verdict === 'exact', own))
    const parts = counted.slice(1, counted.findIndex(([label]) => label?.startsWith('Relations')))
    expect(parts.reduce((sum, [, number]) => sum + number, 0)).toBe(countOf(/^Printed figures/))
  })

  it.each(RELEASES)('of %s counts the checks of each table, and adds them up', (release) => {
    const { tree } = pageAt(pages, `/${release}/tie-out/`)
    const countsOf = (row: Element) => selectAll('td', row).map((cell) => Number(textOf(cell).replace('– none', '0')))
    const rows = selectAll('#checks tbody tr', tree)
    for (const row of rows) {
      const listed = selectAll('main table tbody tr', pageAt(pages, String(select('a', row)?.properties.href)).tree)
      expect(countsOf(row).reduce((sum, count) => sum + count, 0)).toBe(listed.length)
    }
    expect(countsOf(select('#checks tfoot tr', tree)!)).toEqual(rows.map(countsOf).reduce((sums, counts) => sums.map((sum, at) => sum + counts[at]!)))
  })

  it.each(RELEASES)('of %s names every figure that stands in no check', (release) => {
    const { facts } = readFacts(site, release)
    const unchecked = new Set(facts.filter(({ verdict }) => verdict === 'unchecked').map(({ statement, line }) => `/${release}/lines/${statement}/${line}/`))
    expect(new Set(selectAll('#figures-unchecked a', pageAt(pages, `/${release}/tie-out/`).tree).map(({ properties: { href } }) => String(href)))).toEqual(unchecked)
  })

  it.each(RELEASES)('of %s explains every exception in the words of the content, with its figures', (release) => {
    const { tree } = pageAt(pages, `/${release}/tie-out/`)
    for (const { id, known, likely } of printedExceptions(release)) {
      const section = select(`#exception-${id}`, tree)
      const text = textOf(section!)
      expect(text).toContain(markdownToWords(known))
      if (likely) expect(text).toContain(markdownToWords(likely))
      expect(selectAll('tbody tr', section)).toHaveLength(findings.filter(({ exception }) => exception === id).length)
    }
  })
})
