import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../../reading/sample-content.test-data.ts'
import { verdictsOf } from '../sample-check.test-data.ts'

const MINE = `${STATEMENTS}/deep-lode.yaml`
const verdict = (from: string, to: string) => verdictsOf('throughput is steady', { [MINE]: swap(from, to) })['deep-lode.ore@2021-H1']

// 61,240 tonnes in 88 days are 696 a day; the other 88 days of the half year may see 3/4 to 4/3 of that.
describe('throughputIsSteady(facts)', () => {
  it('lets the rest of the year to date differ by up to a third', () => {
    expect(verdict('120355]', '120355]')).toBe('plausible')
    expect(verdict('120355]', '108000]')).toBe('plausible')
    expect(verdict('120355]', '142000]')).toBe('plausible')
  })

  it('doubts ore that the mill would not have got through in its days', () => {
    expect(verdict('120355]', '220355]')).toBe('implausible')
    expect(verdict('120355]', '102355]')).toBe('implausible')
    expect(verdict('[61240,', '[16240,')).toBe('implausible')
  })

  it('doubts days that do not go with the ore', () => {
    expect(verdict('[88, 85, 176]', '[88, 85, 116]')).toBe('implausible')
  })

  it.each(['nil', '0'])('has nothing to say, and does not throw, where the days of the quarter are %s', (days) => {
    expect(verdict('[88, 85, 176]', `[${days}, 85, 176]`)).toBeUndefined()
  })
})
