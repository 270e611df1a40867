import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { smallStatement, type SmallLine } from '../checks/sample-check.test-data.ts'
import { toStatementTable } from './statement-table.ts'
import { captionToHast, tableToHast } from './table-to-hast.ts'
import { treeToHtml } from './tree-to-html.ts'

const QUARTERS = ['2021-Q2', '2020-Q2', '2021-H1']
const LINKS = { line: (line: string) => `/lines/${line}/`, note: (table: string, id: string) => `#${table}-note-${id}` }

const treeOf = (lines: SmallLine[], fields = {}) => tableToHast(toStatementTable(smallStatement('sales', lines, { columns: QUARTERS, ...fields })), LINKS)

describe('captionToHast', () => {
  const caption = captionToHast(toStatementTable(smallStatement('sales', [{ id: 'x', figures: '1 2 3', notes: ['n'] }], { columns: QUARTERS, title: 'Sales', notes: ['n'] })), LINKS)

  it('says title and unit', () => {
    expect(selectAll('span', caption).map((span) => toString(span))).toEqual(['Sales1 ', 'US dollars in thousands · unaudited'])
  })

  it('links its footnote marks to their notes, under ids of their own', () => {
    expect(selectAll('sup > a', caption).map(({ properties: { id, href } }) => [id, href])).toEqual([['sales-caption-n', '#sales-note-n']])
  })

  it('names the table', () => {
    expect(treeOf([{ id: 'x', figures: '1 2 3' }]).properties.ariaLabelledBy).toEqual([caption.properties.id])
  })
})

describe('tableToHast', () => {
  it('gives every row a heading of its own, linked to the line’s page', () => {
    const tree = treeOf([{ id: 'x', label: 'Copper', figures: '1 2 3' }])
    expect(select('tbody tr#sales-x > th[scope=row] > a', tree)).toMatchObject({ properties: { href: '/lines/x/' }, children: [{ value: 'Copper' }] })
  })

  it('scopes column headings to their columns and spans to their groups', () => {
    const tree = treeOf([{ id: 'x', figures: '1 2 3' }])
    expect(selectAll('thead th[scope=colgroup]', tree).map((head) => [toString(head), head.properties.colSpan])).toEqual([['Second quarter', 2], ['First half', 1]])
    expect(selectAll('thead th[scope=col]', tree).map((head) => toString(head))).toEqual(['2021', '2020', '2021'])
  })

  it('has as many cells in each row as there are columns, and headings that span them all', () => {
    const tree = treeOf([{ id: 'h', role: 'heading', figures: '' }, { id: 'x', figures: '1 2 3' }, { id: 'y', figures: '4 5 6', unit: 'tonnes' }].map((line) => (line.id === 'h' ? { ...line, figures: 'blank' } : line)))
    expect(selectAll('tbody tr', tree).map((row) => selectAll('td', row).length)).toEqual([0, 3, 3])
    expect(select('tr.heading > th[scope=rowgroup]', tree)?.properties.colSpan).toBe(4)
  })

  it('says a negative number and a nil in words, since parentheses and dashes are silent', () => {
    const spans = selectAll('td > span', treeOf([{ id: 'x', figures: '-1234.50 nil 7' }]))
    expect(spans.map((span) => [toString(span), span.properties.role, span.properties.ariaLabel])).toEqual([['(1,234.50)', 'img', 'minus 1,234.50'], ['–', 'img', 'nil']])
  })

  it('keeps currency signs out of the text, so that a cell holds its figure and nothing else', () => {
    const [cell] = selectAll('td[data-sign]', treeOf([{ id: 'x', figures: '1 2 3' }]))
    expect([cell?.properties.dataSign, cell && toString(cell)]).toEqual(['$', '1'])
  })

  it('marks roles and depths by class', () => {
    expect(selectAll('tbody tr', treeOf([{ id: 'x', figures: '1 2 3', level: '2' }, { id: 'y', figures: '1 2 3', role: 'total' }])).map(({ properties }) => properties.className)).toEqual([['item', 'level-2'], ['total']])
  })

  it('links footnote marks to their notes, each under an id of its own', () => {
    const marks = selectAll('sup > a', treeOf([{ id: 'x', figures: '1 2 3', notes: ['n'] }, { id: 'y', figures: '1 2 3', notes: ['n'] }], { notes: ['n'] }))
    expect(marks.map(({ properties }) => properties.id)).toEqual(['sales-x-n', 'sales-y-n'])
    expect(new Set(marks.map(({ properties }) => properties.href))).toEqual(new Set(['#sales-note-n']))
  })

  it('says of a row without a printed label that the name is ours', () => {
    expect(select('a.unlabelled', treeOf([{ id: 'x', figures: '1 2 3', unlabelled: 'true' }]))?.properties.title).toContain('no label')
  })

  it('says a row’s own unit behind its label, and sets the label as print does', () => {
    const tree = treeOf([{ id: 'x', figures: '1 2 3' }, { id: 'y', figures: '1 2 3' }, { id: 'z', label: "Smelter's ore - dry", figures: '4 5 6', unit: 'tonnes' }])
    expect(toString(select('#sales-z > th', tree)!)).toBe('Smelter’s ore – dry tonnes')
  })

  it('escapes whatever a label holds', () => {
    expect(treeToHtml(treeOf([{ id: 'x', figures: '1 2 3', label: '<img src=x onerror=alert(1)> & "co"' }]))).toContain('&#x3C;img src=x onerror=alert(1)> &#x26; "co"</a>')
  })
})
