import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { checkSample, prove, smallStatement } from './sample-check.test-data.ts'

const columns = { columns: ['2021-Q2', '2020-Q2', '2021-H1'] }

describe('one relation over the columns', () => {
  it('is proved for each column by itself', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '1 5 3' }, { id: 'b', figures: '1 7 4', same: 'a' }], columns)
    expect(prove(statement)).toEqual({ verdicts: ['exact', 'does not tie', 'does not tie'], faults: [] })
  })

  it('is skipped where a figure is blank or where the other table has no such column', () => {
    const other = smallStatement('other', [{ id: 'a', figures: '1 2' }], { columns: ['2021-Q2', '2020-Q2'] })
    const statement = smallStatement('s', [{ id: 'a', figures: '1 blank 3' }, { id: 'b', figures: '1 2 3', same: ['a', 'other.a'] }], columns)
    expect(prove(other, statement)).toEqual({ verdicts: ['exact', 'exact', 'exact', 'exact'], faults: [] })
  })

  it('is a fault when it can be proved for no column', () => {
    const other = smallStatement('other', [{ id: 'a', figures: '1' }], { columns: ['2019-Q2'] })
    const statement = smallStatement('s', [{ id: 'b', figures: '1 2 3', same: 'other.a' }], columns)
    expect(prove(other, statement)).toEqual({ verdicts: [], faults: [
      'lines/0/same/0: expected a period for which all figures of `other.a` are printed, found none; correct its names or periods',
    ] })
  })

  it('is a fault on a line that prints no figure at all', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '1 2 3' }, { id: 'b', figures: 'blank blank blank', formula: 'a' }], columns)
    expect(prove(statement).faults).toEqual(['lines/1/formula: expected a period for which all figures of `a` are printed, found none; correct its names or periods'])
  })

  it('proves nothing where nothing but dashes is printed, and is no fault for it', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: 'nil nil nil' }, { id: 'b', figures: 'nil nil nil', same: 'a' }], columns)
    expect(prove(statement)).toEqual({ verdicts: [], faults: [] })
  })
})

describe('a nil', () => {
  it('counts as exactly nothing in a sum', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '5' }, { id: 'b', figures: 'nil' }, { id: 'c', figures: '5', formula: 'a + b' }])
    expect(prove(statement).verdicts).toEqual(['exact'])
  })

  it('does not tie with an amount, however small', () => {
    expect(prove(smallStatement('s', [{ id: 'a', figures: '0.4' }, { id: 'b', figures: 'nil', formula: 'a' }])).verdicts).toEqual(['does not tie'])
    expect(prove(smallStatement('s', [{ id: 'a', figures: '1' }, { id: 'b', figures: 'nil', same: 'a' }])).verdicts).toEqual(['does not tie'])
  })

  it('that is divided by is a fault that names it', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '5' }, { id: 'b', figures: 'nil' }, { id: 'c', figures: '5', unit: 'ratio', formula: 'a / b' }])
    expect(prove(statement).faults).toEqual(['lines/2/formula: expected a divisor other than zero, found the nil of `s.b@2021-Q2`'])
  })
})

describe('the same amount printed twice', () => {
  const twice = (a: Record<string, string>, b: Record<string, string>, relation: Record<string, string> = { same: 'a' }) =>
    prove(smallStatement('s', [{ id: 'a', ...a } as { id: string; figures: string }, { id: 'b', ...b, ...relation } as { id: string; figures: string }])).verdicts[0]

  it('must be one figure where the precision is the same', () => {
    expect(twice({ figures: '100' }, { figures: '100' })).toBe('exact')
    expect(twice({ figures: '100' }, { figures: '101' })).toBe('does not tie')
    expect(twice({ figures: '-100' }, { figures: '101' }, { same: '-a' })).toBe('does not tie')
  })

  it('ties within rounding where precision or scale differ', () => {
    expect(twice({ figures: '100.4' }, { figures: '100' })).toBe('exact')
    expect(twice({ figures: '100.5' }, { figures: '100' })).toBe('within rounding')
    expect(twice({ figures: '28079' }, { figures: '28.1', unit: 'USD millions' })).toBe('exact')
    expect(twice({ figures: '28079' }, { figures: '28.2', unit: 'USD millions' })).toBe('does not tie')
  })

  it('is judged as a sum when it is written as a formula', () => {
    expect(twice({ figures: '100' }, { figures: '101' }, { formula: 'a' })).toBe('within rounding')
  })

  it.each([
    ['2643429', 'oz', '2643', 'oz thousands'], ['23.2', 'US cents/lb', '464', 'USD/short ton'], ['4989', 'short tons', '9978', 'lb thousands'], ['12', '%', '0.12', 'ratio'],
  ])('%s %s is %s %s', (one, unit, other, otherUnit) => {
    expect(twice({ figures: one, unit }, { figures: other, unit: otherUnit })).toBe('exact')
  })
})

describe('a bound', () => {
  const bound = (a: string, b: string) => prove(smallStatement('s', [{ id: 'a', figures: a }, { id: 'b', figures: b, atLeast: 'a' }])).verdicts[0]

  it('holds where the figure is not less, within rounding where it might not be, and else does not tie', () => {
    expect(bound('100', '100')).toBe('exact')
    expect(bound('100', '170')).toBe('exact')
    expect(bound('100', '99')).toBe('within rounding')
    expect(bound('100', '98')).toBe('does not tie')
  })
})

describe('units', () => {
  it('of different kinds are a fault that names both', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '5' }, { id: 'b', figures: '2', unit: 'oz' }, { id: 'c', figures: '2.5', formula: 'a / b' }])
    expect(prove(statement).faults).toEqual(['lines/2/formula: expected USD as `USD thousands` is, found USD per mass from `s.a`, `s.b`; correct the formula or a unit'])
  })

  it('that cannot be added are a fault', () => {
    const statement = smallStatement('s', [{ id: 'a', figures: '5' }, { id: 'b', figures: '2', unit: 'oz' }, { id: 'c', figures: '7', formula: 'a + b' }])
    expect(prove(statement).faults).toEqual(['lines/2/formula: expected the same kind of unit on both sides of `+`, found USD and mass'])
  })

  it('are found wrong in content at the place of the formula', () => {
    const { faultLines } = checkSample({ [`${STATEMENTS}/operations.yaml`]: swap('formula: gross-profit / shares', 'formula: shares / gross-profit') })
    expect(faultLines).toEqual([`${STATEMENTS}/operations.yaml:50:14: expected USD per shares as \`USD/share\` is, ` +
      'found shares per USD from `operations.shares`, `operations.gross-profit`; correct the formula or a unit'])
  })
})
