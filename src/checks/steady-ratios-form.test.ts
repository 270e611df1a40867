import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { checkSample } from './sample-check.test-data.ts'

const MINE = `${STATEMENTS}/deep-lode.yaml`
const PERIODS = 'correct its names or periods, or remove it'

/** The faults of the made-up mine's table with a steady ratio on the tonnes of ore, and some figures changed. */
function faultsOf(to: string, figures = '[61240, 58011, 120355]'): string[] {
  return checkSample({ [MINE]: swap('figures: [61240, 58011, 120355]', `figures: ${figures}\n    steady: [{ to: ${to}, within: 25% }]`) }).faultLines
}

describe('steadyRatiosForm(release)', () => {
  it('finds nothing where a ratio forms in several columns', () => {
    expect(faultsOf('days')).toEqual([])
    expect(faultsOf('cash-costs.total / cost-per-tonne')).toEqual([])
  })

  it.each([
    ['in no column, since the figures are of days', 'balance-sheet.cash', `expected two columns or more for which the line and all figures of \`balance-sheet.cash\` are printed, found none; ${PERIODS}`],
    ['in no column, since the amount is nothing', 'days - days', `expected two columns or more for which the line and all figures of \`days - days\` are printed, found none; ${PERIODS}`],
    ['in no column, since its units differ', 'days + copper', 'expected the same kind of unit on both sides of `+`, found time and mass'],
    ['on names that do not exist, once', 'hours', 'expected a line of `deep-lode`, found `hours`; known are `ore`, `days`, `copper-grade`, `copper`, `tin-grade`, `tin`, `cost-per-tonne`'],
  ])('reports a ratio that forms %s', (_, to, message) => {
    expect(faultsOf(to)).toEqual([`${MINE}:13:20: ${message}`])
  })

  it('reports a ratio that forms in one column only, since there is no other to compare', () => {
    expect(faultsOf('days@2021-Q2 / 2 + days / 2', '[61240, nil, nil]')).toContain(
      `${MINE}:13:20: expected two columns or more for which the line and all figures of \`days@2021-Q2 / 2 + days / 2\` are printed, found one; ${PERIODS}`)
  })
})
