import { describe, expect, it } from 'vitest'
import type { Release } from '../model/release.ts'
import type { StatementKind } from '../model/statement.ts'
import { readSampleContent, STATEMENTS } from '../reading/sample-content.test-data.ts'
import { compareMines } from './mine-comparison.ts'

const OTHER = `title: Other Mine
kind: production
order: 20
unit: tonnes
remark: All of it.
columns: [2021-Q2, 2021-H1]
lines:
  - { id: ore, label: Ore milled, figures: [10, 20] }
  - { id: days, label: Days of operation, unit: hours, figures: [7, 8] }
  - { id: zinc, label: Zinc produced, figures: [-3, 4] }
  - { id: tin, label: Tin produced, figures: [5, blank] }
`
const titles = { production: 'Production' } as Record<StatementKind, string>

function compare() {
  const { statements } = readSampleContent({ [`${STATEMENTS}/other-mine.yaml`]: OTHER }).releases[0] as Release
  const side = (id: string) => ({ id, name: id.toUpperCase(), statements: statements.filter((statement) => statement.id === id) })
  const [comparison] = compareMines([side('deep-lode'), side('other-mine')], '2021-Q2', titles)
  return { ...comparison, rowOf: (id: string) => comparison?.rows.find((row) => row.id === id) }
}

describe('compareMines', () => {
  it('sets both mines beside each other in every period that both have', () => {
    expect(compare().groups).toEqual(['Second quarter 2021', 'First half 2021'].map((label, at) => (
      { label, columns: ['DEEP-LODE', 'OTHER-MINE'].map((name) => ({ label: name, isCurrent: at === 0 })) }
    )))
  })

  it('puts what has the same name and unit into one row, under both labels where they differ', () => {
    expect(compare().rowOf('ore-tonnes')).toMatchObject({ label: 'Tonnes of ore milled / Ore milled', cells: ['61,240', '10', '120,355', '20'].map((text) => ({ text })) })
  })

  it('keeps apart what is measured in other units', () => {
    expect(compare().rows?.filter(({ id }) => id.startsWith('days')).map(({ id, cells }) => [id, cells.map(({ text }) => text)]))
      .toEqual([['days-hours', ['', '7', '', '8']], ['days-days', ['88', '', '176', '']]])
  })

  it('has what only the second mine measures, where it follows there', () => {
    const ids = compare().rows?.map(({ id }) => id) ?? []
    expect(ids.indexOf('days-hours')).toBe(ids.indexOf('ore-tonnes') + 1)
    expect(compare().rowOf('zinc-tonnes')?.cells.map(({ text }) => text)).toEqual(['', '(3)', '', '4'])
  })

  it('leaves a cell empty where the report prints nothing', () => {
    expect(compare().rowOf('tin-tonnes')?.cells[3]).toEqual({ fact: undefined, text: '' })
  })

  it('says each mine’s remark under its name', () => {
    expect(compare().caption).toEqual(["DEEP-LODE: The figures are those of the company's share.", 'OTHER-MINE: All of it.'])
  })

  it('compares only tables of a kind that both have', () => {
    const { statements } = readSampleContent().releases[0] as Release
    const side = (id: string) => ({ id, name: id, statements: statements.filter((statement) => statement.id === id) })
    expect(compareMines([side('deep-lode'), side('cash-costs')], '2021-Q2', titles)).toEqual([])
  })
})
