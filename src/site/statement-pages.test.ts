import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { typeset } from '../format/typeset.ts'
import { pageAt, pagesOf, textOf, textsAt } from './built-site.test-data.ts'
import { printed, printedTables, RELEASES, type PrintedTable } from './printed-content.test-data.ts'

const site = inject('site')
const pages = pagesOf(site)
const CELLS = 'td:not(.unit, .changes)'

const tableOn = (release: string, { id }: PrintedTable) => selectAll(`table#${id}`, pageAt(pages, `/${release}/statements/${id}/`).tree)

/** A row as a reader sees it: its label and its figures. */
const rowOf = (row: Element) => [labelOf(select('th', row)!), ...textsAt(CELLS, row)]
const rowPrinted = ({ label, figures = [] }: PrintedTable['lines'][number]) => [typeset(label), ...figures.map(printed)]

/** The text of a row’s heading without footnote marks, units and buttons. */
function labelOf(head: Element): string {
  const children = head.children.filter((child) => child.type !== 'element' || !['sup', 'button', 'span'].includes(child.tagName))
  return textOf({ ...head, children })
}

/** A column’s heading as a reader puts it together from those above the cell. */
function headingsOf(table: Element): string[] {
  const spans = selectAll('thead th[scope=colgroup]:not(.changes)', table).flatMap((head) => Array<string>(Number(head.properties.colSpan)).fill(textOf(head)))
  return textsAt('thead th[scope=col]:not(.unit, .changes)', table).map((text, index) => [spans[index], text].filter(Boolean).join(' '))
}

/** The heading that belongs over a column, worked out from the period’s id alone. */
function headingPrinted(period: string): string {
  const [year = '', span = '', day] = period.split('-')
  if (day) return new Date(`${period}T00:00:00Z`).toLocaleDateString('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' })
  const names: Record<string, string> = { Q1: 'First quarter', Q2: 'Second quarter', Q3: 'Third quarter', Q4: 'Fourth quarter', H1: 'First half', '9M': 'Nine months' }
  return `${names[span] ?? 'Year'} ${year}`
}

describe.each(RELEASES)('the statements of %s', (release) => {
  const tables = printedTables(release)

  it.each(tables.map((table) => [table.title, table] as const))('%s stands on its page with every figure as printed, in its row and its column', (_, table) => {
    const [built, ...more] = tableOn(release, table)
    expect(more).toEqual([])
    expect(headingsOf(built!)).toEqual(table.columns.map(headingPrinted))
    expect(selectAll('tbody tr', built).map(rowOf)).toEqual(table.lines.map(rowPrinted))
  })

  it('have every negative number and every dash said in words', () => {
    const silent = tables.flatMap((table) => selectAll(`tbody ${CELLS}`, tableOn(release, table)[0])).filter((cell) => {
      const text = textOf(cell)
      const heard = text.startsWith('(') ? `minus ${text.slice(1, -1)}` : text === '–' ? 'nil' : undefined
      return heard !== undefined && selectAll('[role=img]', cell)[0]?.properties.ariaLabel !== heard
    })
    expect(silent.map(textOf)).toEqual([])
  })
})

it('the site holds the 724 cells of the source’s tables, 24 of them dashes, beside the footnote’s own figures', () => {
  const cellsOf = (tables: PrintedTable[]) => tables.flatMap((table) => selectAll(`tbody ${CELLS}`, tableOn('2003-q3', table)[0]).map(textOf)).filter((text) => text !== '')
  const tables = printedTables('2003-q3')
  const cells = cellsOf(tables.filter(({ kind }) => kind !== 'note'))
  expect([cells.length, cells.filter((text) => text === '–').length]).toEqual([724, 24])
  expect(cellsOf(tables.filter(({ kind }) => kind === 'note'))).toHaveLength(10)
})

describe.each(RELEASES)('the footnotes of %s', (release) => {
  const tables = printedTables(release)
  const idsOf = ({ notes = [], lines }: PrintedTable) => [...new Set([...notes, ...lines.flatMap((line) => line.notes ?? [])])]

  it.each(tables.filter((table) => idsOf(table).length > 0).map((table) => [table.title, table] as const))('of %s stand under it, one for each that it names, and are linked there and back', (_, table) => {
    const { tree } = pageAt(pages, `/${release}/statements/${table.id}/`)
    const notes = selectAll('ol.notes > li', tree)
    expect(notes.map(({ properties }) => properties.id)).toEqual(idsOf(table).map((id) => `${table.id}-note-${id}`))
    const there = selectAll(`.exhibit-table sup > a`, tree).map(({ properties: { id, href } }) => `${id} ${href}`)
    const back = notes.flatMap((note) => selectAll('.back a', note).map(({ properties: { href } }) => `${String(href).slice(1)} #${note.properties.id}`))
    expect(there.length).toBeGreaterThan(0)
    expect(back.sort()).toEqual(there.sort())
    expect(notes.filter((note) => textOf(note).length < 20)).toEqual([])
  })

  it.each(tables.filter((table) => idsOf(table).length > 0).map((table) => [table.title, table] as const))('of %s have marks that show the number of their note', (_, table) => {
    const { tree } = pageAt(pages, `/${release}/statements/${table.id}/`)
    const numbers = selectAll(`.exhibit-table sup > a`, tree).map((mark) => `${mark.properties.href}: ${textOf(mark)}`)
    const order = idsOf(table).map((id, index) => `#${table.id}-note-${id}: ${index + 1}`)
    expect(new Set(numbers)).toEqual(new Set(order))
  })
})
