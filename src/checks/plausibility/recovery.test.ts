import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../../reading/sample-content.test-data.ts'
import { checkSample, verdictsOf } from '../sample-check.test-data.ts'

const MINE = `${STATEMENTS}/deep-lode.yaml`
const tin = (figures: string) => ({ [MINE]: swap('[219, 200, 426]', `[${figures}]`) })
const TIN = 'deep-lode.tin@2021-Q2'

// The second quarter's 61,240 tonnes at 5.10 kg hold 312.3 tonnes of the by-product, of which 219 are 70%.
describe('metalWithinOre(facts)', () => {
  const within = (figures: string) => verdictsOf('metal stays within the ore', tin(figures))[TIN]

  it('finds all metals of the mine plausible, in each period', () => {
    expect(Object.values(verdictsOf('metal stays within the ore'))).toEqual(Array.from({ length: 6 }, () => 'plausible'))
  })

  it('doubts more metal than the ore holds, its rounding allowed for', () => {
    expect(within('313, 200, 426')).toBe('plausible')
    expect(within('314, 200, 426')).toBe('implausible')
  })

  it('doubts a recovery of less than half', () => {
    expect(within('157, 200, 426')).toBe('plausible')
    expect(within('155, 200, 426')).toBe('implausible')
  })

  it('looks at a wrong grade or a wrong tonnage just as well', () => {
    expect(verdictsOf('metal stays within the ore', { [MINE]: swap('[5.10, 4.92, 5.06]', '[1.50, 4.92, 5.06]') })[TIN]).toBe('implausible')
    expect(verdictsOf('metal stays within the ore', { [MINE]: swap('[61240,', '[16240,') })[TIN]).toBe('implausible')
  })

  it.each([['61240', 'nil'], ['61240', '0'], ['5.10', '0.00'], ['219', 'nil']])('has nothing to say, and does not throw, without ore, grade or metal: %s is %s', (from, to) => {
    expect(verdictsOf('metal stays within the ore', { [MINE]: swap(`[${from},`, `[${to},`) })).not.toHaveProperty(TIN)
  })
})

describe('recoveryIsSteady(facts)', () => {
  const steady = (figures: string) => verdictsOf('recovery is steady', tin(figures))

  it('doubts a recovery more than ten points away from the other periods', () => {
    expect(steady('249, 200, 426')[TIN]).toBe('plausible')
    expect(steady('252, 200, 426')[TIN]).toBe('implausible')
    expect(steady('186, 200, 426')[TIN]).toBe('implausible')
  })

  it('does not let one wrong period throw doubt on the right ones', () => {
    expect(Object.entries(steady('252, 200, 426')).filter(([, verdict]) => verdict === 'implausible')).toHaveLength(1)
  })

  it('says nothing with fewer than two other periods to compare with', () => {
    expect(steady('219, nil, 426')).not.toHaveProperty(TIN)
  })

  it('names the metal of the other periods among its terms', () => {
    const finding = checkSample().findings.find(({ rule, fact }) => rule === 'recovery is steady' && fact.id === TIN)
    expect(finding?.terms.map(({ id }) => id)).toEqual(['deep-lode.ore@2021-Q2', 'deep-lode.tin-grade@2021-Q2', 'deep-lode.tin@2020-Q2', 'deep-lode.tin@2021-H1'])
  })
})
