import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { findingToJson } from './finding-to-json.ts'
import { findingsToFaults, findingToMessage, tally, tallyToText } from './report.ts'
import { checkSample } from './sample-check.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const MEND = 'correct a figure or explain it in `exceptions.yaml`'

describe('findingsToFaults(findings)', () => {
  it('names the figure, the relation with its numbers, the result and the difference, at the relation', () => {
    expect(checkSample({ [SALES]: swap('[5310, nil, 9871]', '[5301, nil, 9871]') }).findingLines).toEqual([
      `${SALES}:28:14: expected \`sales.total@2021-Q2\` 17,693 USD thousands = \`copper + tin + other\` ` +
      `(sales.copper@2021-Q2 12,400, sales.tin@2021-Q2 5,301, sales.other@2021-Q2 (17)), found 17,684, off by 9; ${MEND}`,
    ])
  })

  it('gives two places more where the result is not a printed number', () => {
    const file = `${STATEMENTS}/deep-lode.yaml`
    expect(checkSample({ [file]: swap('77.60', '77.20') }).findingLines).toEqual([
      `${file}:48:14: expected \`deep-lode.cost-per-tonne@2020-Q2\` 77.20 USD/tonne = \`cash-costs.total / ore\` ` +
      `(cash-costs.total@2020-Q2 4,502, deep-lode.ore@2020-Q2 58,011), found 77.6060, off by (0.4060); ${MEND}`,
    ])
  })

  it('says of a bound that the figure is less', () => {
    const file = `${STATEMENTS}/operations.yaml`
    const { findingLines } = checkSample({ [file]: swap('atLeast: cost-of-sales', 'atLeast: sales') })
    expect(findingLines[0]).toBe(`${file}:32:14: expected \`operations.total-costs@2021-Q2\` 13,193 USD thousands ≥ \`sales\` (operations.sales@2021-Q2 17,693), ` +
      `found 17,693, off by (4,500); ${MEND}`)
  })

  it('says of a rule what it allows, at the figure', () => {
    const file = `${STATEMENTS}/deep-lode.yaml`
    expect(checkSample({ [file]: swap('[88, 85, 176]', '[88, 95, 176]') }).findingLines).toEqual([
      `${file}:17:19: expected \`deep-lode.days@2020-Q2\` 95 days to lie in 0.00 to 91.00, since 2020-Q2 has 91 days (no other figure); ` +
      'correct the figure or explain it in `exceptions.yaml`',
    ])
  })

  it('leaves out what ties and what is explained', () => {
    expect(findingsToFaults(checkSample().findings)).toEqual([])
  })

  it('says the same whichever sign the difference has, with no minus but parentheses', () => {
    const [low] = checkSample({ [SALES]: swap('17693', '17692') }).findings.filter(({ fact }) => fact.id === 'sales.total@2021-Q2')
    expect(low && findingToMessage(low)).toContain('off by (1)')
  })
})

describe('tally(checked)', () => {
  it('counts figures, and findings by what became of them', () => {
    const checked = checkSample()
    const { relations, exact, withinRounding, explained, figures, bounds, plausible } = tally(checked)
    expect({ figures, relations, exact, withinRounding, explained, bounds }).toEqual({ figures: 104, relations: 50, exact: 48, withinRounding: 1, explained: 1, bounds: 3 })
    expect(exact + withinRounding + explained).toBe(relations)
    expect(plausible).toBe(checked.findings.filter(({ kind }) => kind === 'plausibility').length)
  })

  it('is told in one line', () => {
    expect(tallyToText({ figures: 104, relations: 50, exact: 48, withinRounding: 1, explained: 1, bounds: 3, plausible: 29 }))
      .toBe('104 figures, 50 relations: 48 exact, 1 within rounding, 1 explained; 3 bounds kept, 29 plausibility checks passed')
  })
})


describe('findingToJson(finding)', () => {
  it('is plain JSON with decimal texts in the fact’s unit', () => {
    const finding = checkSample().findings.find(({ exception }) => exception)
    expect(finding && JSON.parse(JSON.stringify(findingToJson(finding)))).toEqual({
      id: 'production-summary.tin@2020-Q2 = deep-lode.tin', kind: 'formula', fact: 'production-summary.tin@2020-Q2', unit: 'tonnes',
      expression: 'deep-lode.tin', terms: ['deep-lode.tin@2020-Q2'], printed: ['203.500000', '204.500000'], computed: ['199.500000', '200.500000'],
      result: '200.000000', difference: '4.000000', verdict: 'does not tie', exception: 'tin-of-another-mine',
    })
  })

  it('names the rule of a plausibility finding', () => {
    const finding = checkSample().findings.find(({ rule }) => rule === 'days fit the period')
    expect(finding && findingToJson(finding)).toMatchObject({ kind: 'plausibility', rule: 'days fit the period', verdict: 'plausible', terms: [] })
  })
})
