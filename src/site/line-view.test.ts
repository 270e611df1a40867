import { describe, expect, it } from 'vitest'
import { checkSample } from '../checks/sample-check.test-data.ts'
import { toLineView } from './line-view.ts'

function viewOf(name: string) {
  const checked = checkSample()
  const [statementId, lineId] = name.split('.')
  const statement = checked.release.statements.find(({ id }) => id === statementId)!
  return toLineView(checked, statement, statement.lines.find(({ id }) => id === lineId)!)
}

describe('toLineView', () => {
  it('gives each printed figure with its verdict, blank cells left out', () => {
    expect(viewOf('sales.tin').figures.map(({ fact, verdict }) => [fact.period.id, verdict])).toEqual([['2021-Q2', 'exact'], ['2020-Q2', 'exact'], ['2021-H1', 'exact']])
    expect(viewOf('highlights.cash').figures.map(({ fact }) => fact.period.id)).toEqual(['2021-Q2', '2021-H1'])
  })

  it('finds where else the amount is printed, from either end of the equality', () => {
    const places = (name: string) => [...new Set(viewOf(name).elsewhere.map(({ statement, line }) => `${statement.id}.${line.id}`))]
    expect(places('sales.total')).toEqual(['operations.sales'])
    expect(places('operations.sales')).toEqual(['highlights.sales', 'sales.total'])
    expect(places('cash-flows.closing-cash')).toEqual(['balance-sheet.cash'])
  })

  it('takes no sum for another place', () => {
    expect(viewOf('sales.copper').elsewhere).toEqual([])
  })

  it('gathers the checks about the line before those that use it', () => {
    const { about, uses } = viewOf('operations.total-costs')
    expect(new Set(about.map(({ fact }) => fact.line.id))).toEqual(new Set(['total-costs']))
    expect(new Set(uses.map(({ fact }) => fact.line.id))).toContain('gross-profit')
  })
})
