import { describe, expect, it } from 'vitest'
import { checkRelease } from '../checks/check-release.ts'
import { checkSample, smallRelease, smallStatement, type SmallLine } from '../checks/sample-check.test-data.ts'
import { proofOf, summaryOf, verdictOf } from './proofs.ts'

function verdicts(...lines: SmallLine[]): Record<string, string> {
  const checked = checkRelease(smallRelease(smallStatement('a', lines)))
  return Object.fromEntries([...checked.facts.values()].map((fact) => [fact.line.id, verdictOf(checked, fact)]))
}

describe('proofOf', () => {
  it('tells the checks about a figure from those that use it', () => {
    const checked = checkSample()
    const ids = ({ about, uses }: ReturnType<typeof proofOf>) => [about, uses].map((all) => all.filter(({ kind }) => kind !== 'plausibility').map(({ id }) => id))
    expect(ids(proofOf(checked, checked.facts.get('sales.total@2021-Q2')!))).toEqual([['sales.total@2021-Q2 = copper + tin + other', 'sales.total@2021-Q2 = operations.sales'], []])
    expect(ids(proofOf(checked, checked.facts.get('sales.tin@2021-Q2')!))).toEqual([[], ['sales.total@2021-Q2 = copper + tin + other']])
  })

  it('names a check once for a figure that stands in it twice', () => {
    const checked = checkRelease(smallRelease(smallStatement('a', [{ id: 'x', figures: '2' }, { id: 'y', figures: '4', formula: 'x + x' }])))
    expect(proofOf(checked, checked.facts.get('a.x@2021-Q2')!).uses).toHaveLength(1)
  })
})

describe('verdictOf', () => {
  it('is exact for a sum that is met to the digit and for its parts', () => {
    expect(verdicts({ id: 'x', figures: '2' }, { id: 'y', figures: '3' }, { id: 'sum', figures: '5', formula: 'x + y' })).toEqual({ x: 'exact', y: 'exact', sum: 'exact' })
  })

  it('is within rounding where only the intervals meet', () => {
    expect(verdicts({ id: 'x', figures: '2' }, { id: 'y', figures: '3' }, { id: 'sum', figures: '6', formula: 'x + y' })).toMatchObject({ x: 'within rounding', sum: 'within rounding' })
  })

  it('goes by the relations about a figure rather than by those that use it', () => {
    expect(verdicts({ id: 'x', figures: '2' }, { id: 'double', figures: '4', formula: 'x * 2' }, { id: 'near', figures: '5', formula: 'double' })).toMatchObject({ double: 'exact', near: 'within rounding' })
  })

  it('is explained for a figure that an exception is about, not for one that it only uses and that ties elsewhere', () => {
    const checked = checkSample()
    expect(verdictOf(checked, checked.facts.get('production-summary.tin@2020-Q2')!)).toBe('explained')
    expect(verdictOf(checked, checked.facts.get('production-summary.tin@2021-Q2')!)).toBe('exact')
  })

  it('is plausible where only a rule true by nature looked, and unchecked where nothing did', () => {
    expect(verdicts({ id: 'days', figures: '80', unit: 'days' }, { id: 'alone', figures: '3' })).toEqual({ days: 'plausible', alone: 'unchecked' })
  })

  it('counts a bound as no proof of the amount', () => {
    expect(verdicts({ id: 'x', figures: '2' }, { id: 'y', figures: '9', atLeast: 'x' })).toEqual({ x: 'plausible', y: 'plausible' })
  })
})

describe('summaryOf', () => {
  it('counts figures by what is known of them, and relations apart from bounds and rules', () => {
    const lines = [{ id: 'x', figures: '2' }, { id: 'y', figures: '4', formula: 'x + x' }, { id: 'z', figures: '9', atLeast: 'x' }, { id: 'alone', figures: '7' }]
    const { unchecked, ...counts } = summaryOf(checkRelease(smallRelease(smallStatement('a', lines))))
    expect(unchecked.map(({ id }) => id)).toEqual(['a.alone@2021-Q2'])
    expect(counts).toEqual({
      figures: 4, tied: 2, explained: 0, plausible: 1, relations: { count: 1, exact: 1, withinRounding: 0, explained: 0 }, bounds: { count: 1, kept: 1 }, plausibility: 0,
    })
  })
})
