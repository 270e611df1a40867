import { describe, expect, it } from 'vitest'
import { checkSample } from '../checks/sample-check.test-data.ts'
import { toFactsJson } from './facts-json.ts'

const factOf = (id: string) => toFactsJson(checkSample()).facts.find((fact) => fact.id === id)

describe('toFactsJson', () => {
  it('gives a figure as printed: its value as text, its decimals, its unit, where it stands in the source', () => {
    expect(toFactsJson(checkSample()).release).toBe('2021-q2')
    expect(factOf('deep-lode.copper-grade@2020-Q2')).toEqual({
      id: 'deep-lode.copper-grade@2020-Q2', statement: 'deep-lode', line: 'copper-grade', label: 'Copper grade (kg/tonne)', period: '2020-Q2', unit: 'kg/tonne',
      value: '22.0', decimals: 1, nil: false, formula: null, verdict: 'plausible', source: 62,
    })
  })

  it('gives a nil no value, which is neither 0 nor missing', () => {
    expect(factOf('sales.tin@2020-Q2')).toMatchObject({ value: null, decimals: null, nil: true })
  })

  it('leaves blank cells out', () => {
    expect(factOf('highlights.cash@2020-Q2')).toBeUndefined()
  })

  it('gives a formula as it is written, and the verdict on the figure', () => {
    expect(factOf('sales.total@2021-Q2')).toMatchObject({ formula: 'copper + tin + other', verdict: 'exact' })
    expect(factOf('production-summary.tin@2020-Q2')).toMatchObject({ verdict: 'explained' })
  })
})
