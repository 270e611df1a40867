import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { checkRelease } from '../checks/check-release.ts'
import { readContent } from '../reading/read-content.ts'
import { pageAt, pagesOf, textOf } from './built-site.test-data.ts'
import { tablesAbout, tablesOf } from './parts.ts'

const pages = pagesOf(inject('site'))
const checked = readContent('content').releases.map((release) => checkRelease(release))
const sections = checked.flatMap(({ release: { id } }) => ['segments', 'cash-costs', 'mines'].map((section) => `/${id}/${section}/`)).filter((path) => pages.some((page) => page.path === path))
const mines = checked.flatMap(({ release }) => release.company.mines.map((mine) => ({ path: `/${release.id}/mines/${mine.id}/`, tables: tablesAbout(release, mine).map(({ id }) => id) })))
const idsOf = (elements: Element[]) => elements.map(({ properties: { id } }) => String(id))

/** Where in the page each of these first stands, in its own order. */
function orderOf(path: string, ...selectors: string[]): number[] {
  const all = selectAll('*', pageAt(pages, path).tree)
  return selectors.map((selector) => all.indexOf(selectAll(selector, pageAt(pages, path).tree)[0] as Element))
}

describe('the pages of sections', () => {
  it.each(sections)('%s begins with its story, and says each footnote of its exhibits once', (path) => {
    const [story, exhibit] = orderOf(path, '.prose', '.exhibit')
    expect(story).toBeGreaterThan(0)
    expect(story).toBeLessThan(exhibit as number)
    const notes = selectAll('[id^=exhibit-note-]', pageAt(pages, path).tree).map(textOf)
    expect(notes).toEqual([...new Set(notes)])
    expect(selectAll('.sources', pageAt(pages, path).tree).filter((one) => notes.some((note) => textOf(one).includes(note)))).toEqual([])
  })

  it.each(checked.map((one) => [one.release.id, one] as const))('the cash costs of %s have every table once, under its metal', (id, { release }) => {
    const { tree } = pageAt(pages, `/${id}/cash-costs/`)
    expect(idsOf(selectAll('main table.statement', tree)).toSorted()).toEqual(tablesOf(release, 'cash-costs').map((table) => table.id).toSorted())
    for (const { segment, id: table } of tablesOf(release, 'cash-costs').filter((one) => one.segment)) {
      const metal = release.company.segments.find((one) => one.id === segment)?.metal
      expect(selectAll(`#costs-${metal} #${table}`, tree), table).toHaveLength(1)
    }
  })

  it('the views of an exhibit stand beside each other, the first period’s first', () => {
    const views = sections.flatMap((path) => selectAll('.together:not(.several)', pageAt(pages, path).tree)).map((one) => idsOf(selectAll('.exhibit', one)))
    expect(views.some((ids) => ids.length > 1)).toBe(true)
    for (const [first, ...others] of views) expect(others.every((id) => id.startsWith(`${first}-`)), first).toBe(true)
  })
})

describe('the page of a mine', () => {
  it.each(mines)('$path tells its key figures first, then draws them, then prints its tables', ({ path, tables }) => {
    const [figures, charts, production] = orderOf(path, '.key-figures', '.exhibit', `#${tables[0]}`) as [number, number, number]
    expect(figures).toBeGreaterThan(0)
    expect(charts).toBeGreaterThan(figures)
    expect(production).toBeGreaterThan(charts)
    const told = selectAll('.key-figures dl > div', pageAt(pages, path).tree).map(textOf)
    expect([told.length >= 4, told.length <= 6]).toEqual([true, true])
    expect(told.filter((text) => /%/.test(text) && !/better|worse|0%/.test(text))).toEqual([])
  })

  it.each(mines)('$path draws its own figures above its tables, and those of the company alone below them', ({ path, tables }) => {
    const { tree } = pageAt(pages, path)
    const drawnIn = (exhibit: Element) => selectAll('[data-fact]', exhibit).flatMap(({ properties }) => String(properties['dataFact']).split(/[ ,]+/)).map((fact) => tables.includes(fact.split('.')[0] as string))
    const own = selectAll('#charts .exhibit', tree).map(drawnIn)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((drawn) => !drawn.some(Boolean))).toEqual([])
    expect(selectAll('#beside .exhibit', tree).map(drawnIn).filter((drawn) => drawn.some(Boolean))).toEqual([])
  })

  it.each(mines)('$path says whose share it is and where its place is known from', ({ path }) => {
    const text = textOf(selectAll('main', pageAt(pages, path).tree)[0] as Element)
    expect(text).toMatch(/\d% owned/)
    expect(text).toContain(checked[0]!.release.company.minesSource)
  })
})

it('downloads begin with the figures, then the report; exhibits come last, in groups', () => {
  for (const { release: { id } } of checked) {
    const order = orderOf(`/${id}/downloads/`, ...['facts.json', '.csv', '/print/', '.png'].map((end) => `main [href$="${end}"]`))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(selectAll('details.kind', pageAt(pages, `/${id}/downloads/`).tree).length).toBeGreaterThan(1)
  }
})
