import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../../reading/sample-content.test-data.ts'
import { verdictsOf } from '../sample-check.test-data.ts'

const days = (figures: string) => ({ [`${STATEMENTS}/deep-lode.yaml`]: swap('[88, 85, 176]', `[${figures}]`) })
const inPeriod = (figures: string) => verdictsOf('days fit the period', days(figures))
const inRest = (figures: string) => verdictsOf('days fit the rest of the period', days(figures))['deep-lode.days@2021-H1']

describe('daysFitPeriod(facts)', () => {
  it('lets a mine work every day of a period', () => {
    expect(inPeriod('91, 91, 181')).toEqual({ 'deep-lode.days@2021-Q2': 'plausible', 'deep-lode.days@2020-Q2': 'plausible', 'deep-lode.days@2021-H1': 'plausible' })
    expect(inRest('91, 91, 181')).toBe('plausible')
  })

  it('doubts more days than the period has, and fewer than none', () => {
    expect(inPeriod('92, -1, 182')).toEqual({ 'deep-lode.days@2021-Q2': 'implausible', 'deep-lode.days@2020-Q2': 'implausible', 'deep-lode.days@2021-H1': 'implausible' })
  })

  it('doubts more days than the rest of the longer period has', () => {
    expect(inRest('80, 85, 171')).toBe('plausible')
    expect(inRest('80, 85, 172')).toBe('implausible')
  })

  it('passes a dash over', () => {
    expect(inPeriod('nil, 85, 176')).not.toHaveProperty('deep-lode.days@2021-Q2')
    expect(inRest('nil, 85, 176')).toBeUndefined()
  })
})
