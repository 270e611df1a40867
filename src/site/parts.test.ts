import { beforeEach, describe, expect, it } from 'vitest'
import { checkSample, type CheckedSample } from '../checks/sample-check.test-data.ts'
import { findingsByStatement, highlightTables, linesOf, proseOn, tablesAbout, tablesByKind, tablesOf } from './parts.ts'

let checked: CheckedSample
let release: CheckedSample['release']
const ids = (statements: { id: string }[]) => statements.map(({ id }) => id)

beforeEach(() => {
  checked = checkSample()
  release = checked.release
})

describe('parts of a release', () => {
  it('finds the tables of a kind in printed order', () => {
    expect(ids(tablesOf(release, 'statement'))).toEqual(['operations', 'balance-sheet', 'cash-flows'])
  })

  it('shows highlights without the tables of single mines', () => {
    expect(ids(highlightTables(release))).toEqual(['highlights', 'sales', 'production-summary', 'prices'])
  })

  it('loses no table when it groups them, and names no group without tables', () => {
    const groups = tablesByKind(release)
    expect(ids(groups.flatMap(({ statements }) => statements)).sort()).toEqual(ids(release.statements).sort())
    expect(groups.map(({ label }) => label)).not.toContain('Schedules')
  })

  it('gives a mine its own tables, and its segment’s only when it is alone in it', () => {
    const mine = release.company.mines[0]!
    const statements = release.statements.map((statement) => (statement.id === 'sales' ? { ...statement, segment: 'mining' } : statement))
    expect(ids(tablesAbout({ ...release, statements }, mine))).toEqual(['sales', 'deep-lode', 'cash-costs'])
    const company = { ...release.company, mines: [mine, { ...mine, id: 'other' }] }
    expect(ids(tablesAbout({ ...release, statements, company }, mine))).toEqual(['deep-lode', 'cash-costs'])
  })

  it('finds the texts of a page', () => {
    expect(proseOn(release, 'lead').map(({ id }) => id)).toEqual(['summary'])
    expect(proseOn(release, 'cautions')).toEqual([])
  })

  it('lists every line with figures, and no heading', () => {
    const lines = linesOf(release)
    expect(lines.some(({ line }) => line.role === 'heading')).toBe(false)
    expect(new Set([...checked.facts.values()].map(({ line }) => line))).toEqual(new Set(lines.map(({ line }) => line)))
  })

  it('shares all findings out among the statements', () => {
    expect(findingsByStatement(checked).flatMap(({ findings }) => findings)).toHaveLength(checked.findings.length)
  })
})
