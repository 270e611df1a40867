import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../../reading/sample-content.test-data.ts'
import { verdictsOf } from '../sample-check.test-data.ts'

const RULE = 'averages hold together'
const MINE = `${STATEMENTS}/deep-lode.yaml`
const price = (figures: string) => verdictsOf(RULE, { [`${STATEMENTS}/prices.yaml`]: swap('[440.2, 242.7, 412.6]', `[${figures}]`) })['prices.copper@2021-H1']

describe('averagesHold(facts)', () => {
  it('looks at prices, grades and costs per tonne of ore, not at other ratios', () => {
    expect(verdictsOf(RULE)).toEqual({
      'deep-lode.copper-grade@2021-H1': 'plausible', 'deep-lode.tin-grade@2021-H1': 'plausible', 'deep-lode.cost-per-tonne@2021-H1': 'plausible',
      'prices.copper@2021-H1': 'plausible', 'prices.tin@2021-H1': 'plausible',
    })
  })

  // 91 of 181 days are the quarter's; the rest may average 3/4 to 4/3 of it: (400 × 91 + 300 × 90) / 181 = 350.28.
  it('doubts a price that the quarter’s part of the days does not allow', () => {
    expect(price('400.0, 242.7, 350.3')).toBe('plausible')
    expect(price('400.0, 242.7, 350.1')).toBe('implausible')
    expect(price('400.0, 242.7, 466.3')).toBe('plausible')
    expect(price('400.0, 242.7, 466.5')).toBe('implausible')
  })

  it('weighs grades and costs by ore', () => {
    expect(verdictsOf(RULE, { [MINE]: swap('22.0, 21.6]', '22.0, 12.6]') })['deep-lode.copper-grade@2021-H1']).toBe('implausible')
    expect(verdictsOf(RULE, { [MINE]: swap('77.60, 80.10]', '77.60, 108.10]') })['deep-lode.cost-per-tonne@2021-H1']).toBe('implausible')
  })

  it.each(['nil', '0', 'blank'])('has nothing to say, and does not throw, where the ore is %s', (ore) => {
    expect(verdictsOf(RULE, { [MINE]: swap('120355]', `${ore}]`) })).not.toHaveProperty('deep-lode.copper-grade@2021-H1')
  })

  it('passes a dash over', () => {
    expect(price('nil, 242.7, 412.6')).toBeUndefined()
  })
})
