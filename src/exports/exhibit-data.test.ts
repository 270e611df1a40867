import { describe, expect, it } from 'vitest'
import { toExhibitCsv, toExhibitJson } from './exhibit-data.ts'
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
