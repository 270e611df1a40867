import { describe, expect, it } from 'vitest'
import { smallStatement } from '../checks/sample-check.test-data.ts'
import { noteIds, toStatementTable } from './statement-table.ts'

const cellsOf = (...args: Parameters<typeof smallStatement>) => toStatementTable(smallStatement(...args)).rows.map(({ cells }) => cells.map(({ text }) => text))

describe('toStatementTable', () => {
  it('prints figures with the decimals that were typed, thousands grouped, negatives in parentheses, a dash for nil, nothing for blank', () => {
    expect(cellsOf('a', [{ id: 'x', figures: '1234567 -17 1.20 -0.05 nil blank 0' }], { columns: ['2021-Q2', '2021-Q1', '2020-Q4', '2020-Q3', '2020-Q2', '2020-Q1', '2019-Q4'] }))
      .toEqual([['1,234,567', '(17)', '1.20', '(0.05)', '–', '', '0']])
  })

  it('keeps columns in printed order and groups neighbours of one stretch of time', () => {
    const { groups } = toStatementTable(smallStatement('a', [{ id: 'x', figures: '1 2 3 4' }], { columns: ['2021-Q2', '2020-Q2', '2021-H1', '2020-H1'] }))
    expect(groups.map(({ label, columns }) => [label, columns.map((column) => column.label)])).toEqual([['Second quarter', ['2021', '2020']], ['First half', ['2021', '2020']]])
    expect(groups[0]?.columns[0]?.fullLabel).toBe('Second quarter 2021')
  })

  it('gives days headings that say it all, and no group', () => {
    const { groups } = toStatementTable(smallStatement('a', [{ id: 'x', figures: '1 2' }], { columns: ['2021-06-30', '2020-12-31'] }))
    expect(groups).toMatchObject([{ label: '', columns: [{ label: 'June 30, 2021', isCurrent: true }, { label: 'December 31, 2020', isCurrent: false }] }])
  })

  it('marks every period that ends on the newest day as current, wherever it stands', () => {
    const { groups, rows } = toStatementTable(smallStatement('a', [{ id: 'x', figures: '1 2 3' }], { columns: ['2020-Q2', '2021-Q2', '2021-H1'] }))
    expect(groups.flatMap(({ columns }) => columns.map(({ isCurrent }) => isCurrent))).toEqual([false, true, true])
    expect(rows[0]?.cells.map(({ isCurrent }) => isCurrent)).toEqual([false, true, true])
  })

  it('names each cell by its fact, save a blank one', () => {
    const { rows } = toStatementTable(smallStatement('costs', [{ id: 'x', figures: '1 blank' }], { columns: ['2021-Q2', '2020-Q2'] }))
    expect(rows[0]?.cells.map(({ fact }) => fact)).toEqual(['costs.x@2021-Q2', undefined])
  })

  it('sets the currency sign on the first row, on totals and where money follows something else, not on nil', () => {
    const { rows } = toStatementTable(smallStatement('a', [
      { id: 'first', figures: '1' }, { id: 'second', figures: '2' }, { id: 'shares', figures: '3', unit: 'shares' },
      { id: 'after', figures: 'nil' }, { id: 'total', figures: '6', role: 'total' },
    ]))
    expect(rows.map(({ cells }) => cells[0]?.sign)).toEqual(['$', '', '', '', '$'])
  })

  it('says the unit in the caption when all rows share one, even one that is not the statement’s', () => {
    expect(toStatementTable(smallStatement('a', [{ id: 'x', figures: '1', unit: 'tonnes' }]))).toMatchObject({ hasUnits: false, caption: ['tonnes', 'unaudited'] })
  })

  it('says the unit of most rows in the caption, and the others’ beside their labels', () => {
    const table = toStatementTable(smallStatement('a', [{ id: 'x', figures: '1' }, { id: 'y', figures: '2' }, { id: 'z', label: 'Stock', figures: '3', unit: 'shares thousands' }, { id: 'w', label: 'Shares sold', figures: '1', unit: 'shares thousands' }, { id: 'v', figures: '1' }], { unaudited: 'false', remark: 'Our share.' }))
    expect(table).toMatchObject({ hasUnits: true, caption: ['Our share.', 'US dollars in thousands, unless a row says otherwise'] })
    expect(table.rows.map(({ unit, ownUnit }) => [unit, ownUnit])).toEqual([['USD thousands', ''], ['USD thousands', ''], ['shares thousands', 'thousands of shares'], ['shares thousands', 'thousands'], ['USD thousands', '']])
  })

  it('says each unit beside its label where none is that of most rows, but not what the label or its heading says', () => {
    const table = toStatementTable(smallStatement('a', [
      { id: 'x', label: 'Ore', figures: '1', unit: 'tonnes' }, { id: 'y', label: 'Days of operation', figures: '2', unit: 'days' },
      { id: 'h', label: 'Cost per ounce:', role: 'heading', figures: 'blank' }, { id: 'z', label: 'In cash', level: '1', figures: '3', unit: 'USD/oz' },
    ]))
    expect(table.caption[0]).toBe('units as stated in each row')
    expect(table.rows.map(({ ownUnit }) => ownUnit)).toEqual(['tonnes', '', '', ''])
  })

  it('numbers footnotes in the order in which a reader meets them, the table’s own first, each once', () => {
    const statement = smallStatement('a', [{ id: 'x', figures: '1', notes: ['late', 'early'] }, { id: 'y', figures: '2', notes: ['early'] }], { notes: ['whole'] })
    const { notes, rows } = toStatementTable(statement)
    expect(noteIds(statement)).toEqual(['whole', 'late', 'early'])
    expect([notes, ...rows.map((row) => row.notes)].map((all) => all.map(({ number }) => number))).toEqual([[1], [2, 3], [3]])
  })

  it('numbers footnotes as its page does, where it stands among others', () => {
    const table = toStatementTable(smallStatement('a', [{ id: 'x', figures: '1', notes: ['late'] }]), { numberOf: () => 7 })
    expect(table.rows[0]?.notes).toEqual([{ id: 'late', number: 7 }])
  })

  it('gives changes only when asked for', () => {
    const statement = smallStatement('a', [{ id: 'x', figures: '12 10' }], { columns: ['2021-Q2', '2020-Q2'] })
    expect(toStatementTable(statement).compared).toEqual([])
    expect(toStatementTable(statement, { changes: true }).rows[0]?.changes).toMatchObject([{ absolute: '2', percent: { text: '+20%' } }])
  })
})
