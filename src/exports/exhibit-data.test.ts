import { describe, expect, it } from 'vitest'
import type { ExhibitCell } from '../exhibits/exhibit-table.ts'
import { toExhibitCsv, toExhibitJson, toWideCsv } from './exhibit-data.ts'
import { sampleData } from './sample-facts.test-data.ts'

const percent = { text: '+45%', value: '45', facts: ['sales.tin@2012-Q3', 'sales.tin@2011-Q3'], isPercent: true }

describe('toExhibitCsv', () => {
  it('has a row for each figure: as a decimal with its unit and periods, as drawn, with its facts and their source lines', () => {
    expect(toExhibitCsv(sampleData())).toBe([
      'row,column,value,unit,periods,text,facts,source_lines',
      '"Tin, ""refined""",Q3 2011,,USD thousands,2011-Q3,–,sales.tin@2011-Q3,12',
      '"Tin, ""refined""",Q3 2012,-17,USD thousands,2011-Q3 2012-Q3,(17),sales.tin@2012-Q3 sales.tin@2011-Q3,12',
      '',
    ].join('\r\n'))
  })

  it('has no byte order mark, which programs would read as part of a heading', () => {
    expect(toExhibitCsv(sampleData())).toMatch(/^row,/)
  })

  it('says of a change in percent that it is one', () => {
    const data = sampleData()
    expect(toExhibitCsv({ ...data, table: { columns: ['Change'], rows: [{ label: 'Tin', cells: [percent] }] } })).toContain('\r\nTin,Change,45,%,2011-Q3 2012-Q3,+45%,')
  })
})

describe('toWideCsv', () => {
  const naming = { unit: () => 'dollars', period: ({ id }: { id: string }) => `Q3 ${id.slice(0, 4)}` }
  const cell = (year: number) => ({ text: '5', value: '5', facts: [`sales.tin@${year}-Q3`] })
  const headOf = (columns: string[], cells: ExhibitCell[]) => toWideCsv({ ...sampleData(), table: { columns, rows: [{ label: 'Tin', cells }] } }, naming).split('\r\n')[0]

  it('is the table that is drawn, marked as UTF-8', () => {
    expect(toWideCsv(sampleData(), naming)).toBe('\uFEFF,Q3 2011 (dollars),Q3 2012 (dollars)\r\n"Tin, ""refined""",,-17\r\n')
  })

  it('has the unit and the period of a column in its heading, where they are not there already', () => {
    expect(headOf(['Amount', 'Change, dollars', 'Dollars of tin'], [cell(2012), cell(2012), cell(2012)])).toBe('\uFEFF,"Amount, Q3 2012 (dollars)","Change, dollars, Q3 2012","Dollars of tin, Q3 2012"')
  })

  it('leaves out what the figures of a column have not in common, and the unit of a change in percent', () => {
    const data = { ...sampleData(), table: { columns: ['Amount'], rows: [2011, 2012].map((year) => ({ label: `Tin ${year}`, cells: [cell(year)] })) } }
    expect(toWideCsv(data, naming)).toMatch(/^\uFEFF,Amount \(dollars\)\r\n/)
    expect(headOf(['Change, percent'], [percent])).toBe('\uFEFF,"Change, percent"')
    expect(toWideCsv({ ...sampleData(), facts: new Map() }, naming)).toMatch(/^\uFEFF,Q3 2011,Q3 2012\r\n/)
  })

  it('has no text that a spreadsheet would work out', () => {
    const data = sampleData()
    const rows = ['=1+1', '+A1', '-A1', '@SUM'].map((label) => ({ label, cells: [{ text: '(5)', value: '-5', facts: [] }] }))
    const [, ...lines] = toWideCsv({ ...data, table: { columns: ['=x'], rows } }, naming).trimEnd().split('\r\n')
    expect(lines).toEqual([`"'=1+1",-5`, `"'+A1",-5`, `"'-A1",-5`, `"'@SUM",-5`])
  })
})

describe('toExhibitJson', () => {
  it('has the words, the table and each fact once, as printed', () => {
    const json = toExhibitJson(sampleData(), '4f2a91c07e')
    expect(json).toMatchObject({ release: '2012-q3', exhibit: 'tin', kind: 'columns', hash: '4f2a91c07e', columns: ['Q3 2011', 'Q3 2012'] })
    expect(json.rows[0]?.cells[1]).toEqual({ text: '(17)', value: '-17', unit: 'USD thousands', periods: ['2011-Q3', '2012-Q3'], facts: ['sales.tin@2012-Q3', 'sales.tin@2011-Q3'] })
    expect(json.facts).toEqual([
      { id: 'sales.tin@2011-Q3', label: 'Tin, "refined"', period: '2011-Q3', unit: 'USD thousands', value: null, nil: true, source: 12 },
      { id: 'sales.tin@2012-Q3', label: 'Tin, "refined"', period: '2012-Q3', unit: 'USD thousands', value: '-17', nil: false, source: 12 },
    ])
  })
})
