import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { checkSample } from './sample-check.test-data.ts'
import { totalsAreProved } from './totals-are-proved.ts'

const SALES = `${STATEMENTS}/sales.yaml`

describe('totalsAreProved(release)', () => {
  it('finds nothing where totals have a formula, or a reason for having none', () => {
    const { release } = checkSample()
    expect(release.statements.flatMap(({ lines }) => lines).some(({ noFormula }) => noFormula)).toBe(true)
    expect(totalsAreProved(release)).toEqual([])
  })

  it('finds a total whose formula went missing', () => {
    expect(checkSample({ [SALES]: swap('    formula: copper + tin + other\n', '') }).faultLines).toEqual([
      `${SALES}:25:11: expected a \`formula\` for the total \`total\`, found none; add it, or say in \`noFormula\` why it has none`,
    ])
  })

  it.each([['formula: copper + tin + other', 'formula: copper + tin + other\n    noFormula: None is needed.'], ['label: Tin', 'label: Tin\n    noFormula: None is needed.']])(
    'finds a reason where none is needed (%#)', (from, to) => {
      expect(checkSample({ [SALES]: swap(from, to) }).faultLines).toEqual([expect.stringContaining('expected `noFormula` on a total or subtotal without a formula')])
    })
})
