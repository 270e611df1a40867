import { describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chart.ts'
import { toExhibitTable, type ExhibitTable } from './exhibit-table.ts'
import { sampleCharts } from './sample-exhibits.test-data.ts'

const tables = () => Object.fromEntries(Object.entries(sampleCharts()).map(([id, chart]) => [id, toExhibitTable(chart)]))
const texts = (table: ExhibitTable | undefined) => table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])

describe('toExhibitTable(chart)', () => {
  it('has a row for each group and a column for each series', () => {
    expect(tables()['sales']?.columns).toEqual(['Q2 2020', 'Q2 2021'])
    expect(texts(tables()['sales'])).toEqual([['Copper', '11,250', '12,400'], ['Tin ore', '–', '5,310'], ['Other', '42', '(17)']])
  })

  it('gives each figure as a plain decimal, null for a dash and for what has no meaning', () => {
    expect(tables()['sales']?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['11250', '12400'], [null, '5310'], ['42', '-17']])
    expect(tables()['changes']?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['11250', '12400', '1150', '10'], [null, '5310', '5310', null], ['8120', '11002', '2882', '35']])
    expect(tables()['curve']?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['81.25', '61240'], ['31020', null]])
  })

  it('says of changes what they are between, each row in its own unit where the rows differ in it', () => {
    expect(tables()['changes']?.columns).toEqual(['Q2 2020', 'Q2 2021', 'Change, US dollars in thousands', 'Change, percent'])
    const mixed = sampleCharts((text) => text.replace('lines: [sales.copper, sales.tin,', 'lines: [deep-lode.ore, sales.tin,'))['changes'] as Chart
    expect(toExhibitTable(mixed).columns).toEqual(['Q2 2020', 'Q2 2021', 'Change, percent'])
    expect(texts(toExhibitTable(mixed))?.slice(0, 2)).toEqual([['Tonnes of ore milled', '58,011', '61,240', '+6%'], ['Tin, US dollars in thousands', '–', '5,310', 'n.m.']])
  })

  it('names the facts of each figure', () => {
    expect(tables()['profit-change']?.rows[1]?.cells[0]?.facts).toEqual(['operations.sales@2021-Q2', 'operations.sales@2020-Q2'])
  })

  it('lays stacks across and layers down where that is narrower', () => {
    expect(tables()['costs']?.columns).toEqual(['Q2 2020', 'Q2 2021'])
    expect(texts(tables()['costs'])).toEqual([['Cost of sales', '8,120', '11,002'], ['Other costs', '1,820', '2,191'], ['Total', '9,940', '13,193']])
  })

  it('has as many cells in every row as columns', () => {
    for (const { columns, rows } of Object.values(tables())) for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
  })
})
