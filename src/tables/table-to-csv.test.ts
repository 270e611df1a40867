import { describe, expect, it } from 'vitest'
import { smallStatement } from '../checks/sample-check.test-data.ts'
import { toStatementTable } from './statement-table.ts'
import { tableToCsv } from './table-to-csv.ts'

const csvOf = (...args: Parameters<typeof smallStatement>) => tableToCsv(toStatementTable(smallStatement(...args)))

describe('tableToCsv', () => {
  it('gives plain decimals as typed, empty cells for nil and blank, a unit in each row', () => {
    expect(csvOf('a', [{ id: 'x', label: 'Copper', figures: '-1234.50 nil blank' }, { id: 'y', label: 'Ore', figures: '1.20 7 8', unit: 'tonnes' }], { columns: ['2021-Q2', '2020-Q2', '2021-H1'] }))
      .toBe('line,label,unit,2021-Q2,2020-Q2,2021-H1\r\nx,Copper,USD thousands,-1234.50,,\r\ny,Ore,tonnes,1.20,7,8\r\n')
  })

  it('quotes labels that hold commas, quotes or line ends', () => {
    expect(csvOf('a', [{ id: 'x', label: 'Lead, "refined"', figures: '1' }])).toContain('x,"Lead, ""refined""",USD thousands,1\r\n')
    expect(csvOf('a', [{ id: 'x', label: 'two\nlines', figures: '1' }])).toContain('x,"two\nlines",')
  })

  it('leaves headings out', () => {
    const statement = smallStatement('a', [{ id: 'x', figures: '1' }])
    const heading = { ...statement.lines[0]!, id: 'h', role: 'heading' as const, figures: [] }
    expect(tableToCsv(toStatementTable({ ...statement, lines: [heading, ...statement.lines] })).split('\r\n')).toHaveLength(3)
  })
})
