import { describe, expect, it } from 'vitest'
import { STATEMENTS, type Edit } from '../../reading/sample-content.test-data.ts'
import { checkSample, verdictsOf } from '../sample-check.test-data.ts'

const RULE = 'ratios are steady'
const MINE = `${STATEMENTS}/deep-lode.yaml`
const steady = (to: string, within: string, also?: [string, string]): Record<string, Edit> => ({
  [MINE]: (text) => text.replace('    figures: [1180, 1149, 2340]\n', `    figures: [1180, 1149, 2340]\n    steady: [{ to: ${to}, within: ${within} }]\n`)
    .replace(...(also ?? ['', ''])),
})
const verdicts = (...edits: Parameters<typeof steady>) => verdictsOf(RULE, steady(...edits))

describe('ratiosAreSteady(facts)', () => {
  it('looks only at lines that declare a steady ratio', () => {
    expect(verdictsOf(RULE)).toEqual({})
  })

  it('finds the metal in step with ore and grade in every column', () => {
    expect(verdicts('ore * copper-grade', '1%')).toEqual({ 'deep-lode.copper@2021-Q2': 'plausible', 'deep-lode.copper@2020-Q2': 'plausible', 'deep-lode.copper@2021-H1': 'plausible' })
  })

  it('doubts the column that strays farther than declared, and not the others', () => {
    const stray: [string, string] = ['[1180, 1149, 2340]', '[1180, 1194, 2340]']
    expect(verdicts('ore * copper-grade', '3%', stray)).toEqual({ 'deep-lode.copper@2021-Q2': 'plausible', 'deep-lode.copper@2020-Q2': 'implausible', 'deep-lode.copper@2021-H1': 'plausible' })
    expect(verdicts('ore * copper-grade', '5%', stray)['deep-lode.copper@2020-Q2']).toBe('plausible')
  })

  it('says where the ratio is declared to be steady, and with what', () => {
    const finding = checkSample(steady('ore * copper-grade', '1%')).findings.find(({ rule }) => rule === RULE)
    expect(finding?.expression).toBe('its ratio to `ore * copper-grade` stays within 1% of the middle of the other columns')
    expect(finding?.terms.map(({ id }) => id)).toEqual(['deep-lode.ore@2021-Q2', 'deep-lode.copper-grade@2021-Q2'])
  })

  it('passes columns over where a figure is a dash or the ratio has no divisor', () => {
    expect(Object.keys(verdicts('ore', '5%', ['[61240,', '[nil,']))).toEqual(['deep-lode.copper@2020-Q2', 'deep-lode.copper@2021-H1'])
    expect(Object.keys(verdicts('ore', '5%', ['[1180,', '[nil,']))).toEqual(['deep-lode.copper@2020-Q2', 'deep-lode.copper@2021-H1'])
  })

  it('says nothing of a single column', () => {
    expect(verdicts('ore', '5%', ['[61240, 58011,', '[nil, nil,'])).toEqual({})
  })

  it('reports an amount that does not exist at its place', () => {
    expect(checkSample(steady('oar', '1%')).faultLines).toEqual([
      `${MINE}:29:20: expected a line of \`deep-lode\`, found \`oar\`; known are \`ore\`, \`days\`, \`copper-grade\`, \`copper\`, \`tin-grade\`, \`tin\`, \`cost-per-tonne\``,
    ])
  })
})
