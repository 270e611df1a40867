import { describe, expect, it } from 'vitest'
import { toExhibitCsv, toExhibitJson, toWideCsv } from './exhibit-data.ts'
import { sampleData } from './sample-facts.test-data.ts'

describe('toExhibitCsv', () => {
  it('has a row for each figure: as a decimal, as drawn, with its facts and their source lines', () => {
    expect(toExhibitCsv(sampleData())).toBe([
      'row,column,value,text,facts,source_lines',
      '"Tin, ""refined""",Q3 2011,,–,sales.tin@2011-Q3,12',
      '"Tin, ""refined""",Q3 2012,-17,(17),sales.tin@2012-Q3 sales.tin@2011-Q3,12',
      '',
    ].join('\r\n'))
  })
})

describe('toWideCsv', () => {
  const nameUnit = () => 'dollars'

  it('is the table that is drawn, with the unit of a column in its heading, marked as UTF-8', () => {
    expect(toWideCsv(sampleData(), nameUnit)).toBe('\uFEFF,Q3 2011 (dollars),Q3 2012 (dollars)\r\n"Tin, ""refined""",,-17\r\n')
  })

  it('leaves the unit out where a column has several, and where its heading is the unit of a change', () => {
    const data = sampleData()
    expect(toWideCsv({ ...data, facts: new Map() }, nameUnit)).toMatch(/^\uFEFF,Q3 2011,Q3 2012\r\n/)
    const chart = { kind: 'change', id: 'tin', title: 'Tin', subtitle: '', source: '', rows: [] } as const
    expect(toWideCsv({ ...data, chart }, nameUnit)).toMatch(/^\uFEFF,Q3 2011,Q3 2012\r\n/)
  })

  it('has no text that a spreadsheet would work out', () => {
    const data = sampleData()
    const rows = ['=1+1', '+A1', '-A1', '@SUM'].map((label) => ({ label, cells: [{ text: '(5)', value: '-5', facts: [] }] }))
    const [, ...lines] = toWideCsv({ ...data, table: { columns: ['=x'], rows } }, nameUnit).trimEnd().split('\r\n')
    expect(lines).toEqual([`"'=1+1",-5`, `"'+A1",-5`, `"'-A1",-5`, `"'@SUM",-5`])
  })
})

describe('toExhibitJson', () => {
  it('has the words, the table and each fact once, as printed', () => {
    const json = toExhibitJson(sampleData(), '4f2a91c07e')
    expect(json).toMatchObject({ release: '2012-q3', exhibit: 'tin', kind: 'columns', hash: '4f2a91c07e', columns: ['Q3 2011', 'Q3 2012'] })
    expect(json.rows[0]?.cells[1]).toEqual({ text: '(17)', value: '-17', facts: ['sales.tin@2012-Q3', 'sales.tin@2011-Q3'] })
    expect(json.facts).toEqual([
      { id: 'sales.tin@2011-Q3', label: 'Tin, "refined"', period: '2011-Q3', unit: 'USD thousands', value: null, nil: true, source: 12 },
      { id: 'sales.tin@2012-Q3', label: 'Tin, "refined"', period: '2012-Q3', unit: 'USD thousands', value: '-17', nil: false, source: 12 },
    ])
  })
})
