import { describe, expect, it } from 'vitest'
import { factsOf, type Fact } from '../../model/fact.ts'
import Fraction from '../../model/fraction.ts'
import type { Release } from '../../model/release.ts'
import { smallStatement } from '../sample-check.test-data.ts'
import { toFinding } from './doubt.ts'
import { medianOf } from './median.ts'

const release = { folder: 'releases/x', statements: [smallStatement('s', [{ id: 'a', figures: '1' }, { id: 'b', figures: '7 10' }], { columns: ['2021-Q2', '2020-Q2'] })] } as unknown as Release
const fact = factsOf(release).get('s.b@2020-Q2') as Fact
const finding = (low?: string, high?: string) => toFinding(release, {
  rule: 'r', fact, terms: [], because: 'so it is', ...(low && { low: new Fraction(low) }), ...(high && { high: new Fraction(high) }),
})
const text = (...bounds: [string?, string?]) => {
  const { verdict, computed, result, difference } = finding(...bounds)
  return [verdict, ...[computed.low, computed.high, result, difference].map((one) => one.toString())].join(' ')
}

// The figure is 10, which stands for 9.5 to 10.5.
describe('doubt.toFinding(release, allowance)', () => {
  it('is plausible where the allowance meets what the figure stands for, touching ends included', () => {
    expect(text('5', '20')).toBe('plausible 5 20 10 0')
    expect(text('10.5', '20')).toBe('plausible 10.5 20 10.5 -0.5')
    expect(text('5', '9.5')).toBe('plausible 5 9.5 9.5 0.5')
  })

  it('is implausible where it does not, by the distance to the nearest end', () => {
    expect(text('11', '20')).toBe('implausible 11 20 11 -1')
    expect(text('5', '8')).toBe('implausible 5 8 8 2')
  })

  it('leaves an open side open', () => {
    expect(text('5')).toBe('plausible 5 10.5 10 0')
    expect(text('11')).toBe('implausible 11 11 11 -1')
    expect(text(undefined, '8')).toBe('implausible 8 8 8 2')
    expect(text(undefined, '20')).toBe('plausible 9.5 20 10 0')
  })

  it('stands at the figure’s place and says the rule and its reason', () => {
    expect(finding('5')).toMatchObject({
      id: 's.b@2020-Q2 r: so it is', kind: 'plausibility', rule: 'r', expression: 'so it is',
      declared: { file: 'releases/x/statements/s.yaml', path: ['lines', 1, 'figures', 1] },
    })
  })
})

describe('median.medianOf(values)', () => {
  it('is the middle one, or half way between the two middle ones', () => {
    expect(medianOf(['3', '1', '1000'].map((one) => new Fraction(one))).toString()).toBe('3')
    expect(medianOf(['3', '1', '1000', '4'].map((one) => new Fraction(one))).toString()).toBe('3.5')
    expect(medianOf([new Fraction(5)]).toString()).toBe('5')
  })

  it('refuses to choose among none', () => {
    expect(() => medianOf([])).toThrow(RangeError)
  })
})
