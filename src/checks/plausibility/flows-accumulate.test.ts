import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../../reading/sample-content.test-data.ts'
import { verdictsOf } from '../sample-check.test-data.ts'

const RULE = 'flows accumulate'
const MINE = `${STATEMENTS}/deep-lode.yaml`

describe('flowsAccumulate(facts)', () => {
  it('looks at what is mined, produced or worked, in each pair of a period and its closing part', () => {
    expect(verdictsOf(RULE)).toEqual({
      'deep-lode.ore@2021-H1': 'plausible', 'deep-lode.days@2021-H1': 'plausible', 'deep-lode.copper@2021-H1': 'plausible', 'deep-lode.tin@2021-H1': 'plausible',
      'production-summary.copper@2021-H1': 'plausible', 'production-summary.tin@2021-H1': 'plausible', 'cash-costs.copper-pounds@2021-H1': 'plausible',
    })
  })

  it('doubts a half year that is smaller than its second quarter', () => {
    expect(verdictsOf(RULE, { [MINE]: swap('[219, 200, 426]', '[219, 200, 126]') })['deep-lode.tin@2021-H1']).toBe('implausible')
  })

  it('allows for the rounding of both', () => {
    expect(verdictsOf(RULE, { [MINE]: swap('[219, 200, 426]', '[219, 200, 218]') })['deep-lode.tin@2021-H1']).toBe('plausible')
    expect(verdictsOf(RULE, { [MINE]: swap('[219, 200, 426]', '[219, 200, 217]') })['deep-lode.tin@2021-H1']).toBe('implausible')
  })

  it('passes a dash over, and money, which may shrink', () => {
    expect(verdictsOf(RULE, { [MINE]: swap('[219, 200, 426]', '[nil, 200, 426]') })).not.toHaveProperty('deep-lode.tin@2021-H1')
    expect(Object.keys(verdictsOf(RULE)).filter((id) => id.startsWith('sales'))).toEqual([])
  })
})
