import { describe, expect, it } from 'vitest'
import { checkSample, smallRelease, smallStatement, type SmallLine } from '../checks/sample-check.test-data.ts'
import { checkRelease } from '../checks/check-release.ts'
import { toFindingView } from './finding-view.ts'

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

  it('says of a bound that the figure is not less', () => {
    expect(viewsOf({ id: 'x', figures: '10' }, { id: 'y', figures: '12', atLeast: 'x' })[0]?.relation).toBe('≥ x')
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
