import { describe, expect, it } from 'vitest'
import { checkSample, smallRelease, smallStatement, type SmallLine } from '../checks/sample-check.test-data.ts'
import { checkRelease } from '../checks/check-release.ts'
import { outcomesToText, toFindingView } from './finding-view.ts'

const viewsOf = (...lines: SmallLine[]) => checkRelease(smallRelease(smallStatement('a', lines))).findings.map(toFindingView)

describe('toFindingView', () => {
  it('gives a relation with the figures as printed, both intervals and the verdict', () => {
    expect(viewsOf({ id: 'x', figures: '10' }, { id: 'y', figures: '-3' }, { id: 'sum', label: 'Sum:', figures: '7', formula: 'x + y' })).toMatchObject([{
      label: 'Sum', period: 'Q2 2021', printed: '7', stands: '6.5 to 7.5', relation: '= x + y', terms: '10; (3)', result: '7', allows: '6.0 to 8.0', verdict: 'exact', exception: undefined,
    }])
  })

  it('gives a result more decimals than the figure where it is not a round one', () => {
    expect(viewsOf({ id: 'x', figures: '10' }, { id: 'third', figures: '3.3', formula: 'x / 3' })[0]).toMatchObject({ printed: '3.3', result: '3.333' })
  })

  it('says of a bound that the figure is not less, and of a kept one that it is within bounds, not exact', () => {
    expect(viewsOf({ id: 'x', figures: '10' }, { id: 'y', figures: '12', atLeast: 'x' })[0]).toMatchObject({ relation: '≥ x', outcome: 'within bounds' })
  })

  it('says of a rule true by nature which it is, and gives no result', () => {
    const view = checkSample().findings.filter(({ rule }) => rule === 'days fit the period').map(toFindingView)[0]
    expect(view?.relation).toMatch(/^days fit the period: /)
    expect(view?.result).toBe('')
  })

  it('names the exception of a finding that is explained', () => {
    expect(checkSample().findings.map(toFindingView).filter(({ exception }) => exception)).toMatchObject([{ exception: 'tin-of-another-mine', verdict: 'does not tie', printed: '204', result: '200' }])
  })
})

describe('outcomesToText', () => {
  const said = (...lines: SmallLine[]) => outcomesToText(checkRelease(smallRelease(smallStatement('a', lines))).findings)

  it('says in one phrase what all came to where they came to the same', () => {
    expect(said({ id: 'x', figures: '2' }, { id: 'y', figures: '4', formula: 'x + x', same: 'x * 2' })).toBe('All 2 checks exact')
    expect(said({ id: 'x', figures: '2' }, { id: 'y', figures: '4', formula: 'x + x' })).toBe('1 check: exact')
  })

  it('counts what differs', () => {
    expect(said({ id: 'x', figures: '2' }, { id: 'y', figures: '4', formula: 'x + x', atLeast: 'x' })).toBe('2 checks: 1 exact, 1 within bounds')
    expect(said({ id: 'x', figures: '2' })).toBe('No checks')
  })
})
