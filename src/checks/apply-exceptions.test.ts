import { describe, expect, it } from 'vitest'
import { RELEASE, STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { checkSample } from './sample-check.test-data.ts'

const EXCEPTIONS = `${RELEASE}/exceptions.yaml`
const SUMMARY = `${STATEMENTS}/production-summary.yaml`
const WHAT = '`production-summary.tin` = `deep-lode.tin` in 2020-Q2'
const UNEXPLAINED = `${SUMMARY}:18:14: expected \`production-summary.tin@2020-Q2\` 204 tonnes = \`deep-lode.tin\` (deep-lode.tin@2020-Q2 200), ` +
  'found 200, off by 4; correct a figure or explain it in `exceptions.yaml`'
const another = (id: string, difference: string) => (text: string) => text + text.replace('tin-of-another-mine', id).replace('2020-Q2: 4', `2020-Q2: ${difference}`)

describe('an exception', () => {
  it('explains the finding of its line, relation, period and difference', () => {
    const { findings, faultLines, findingLines } = checkSample()
    expect(findings.filter(({ exception }) => exception).map(({ id, exception }) => [id, exception?.id])).toEqual([
      ['production-summary.tin@2020-Q2 = deep-lode.tin', 'tin-of-another-mine'],
    ])
    expect([...faultLines, ...findingLines]).toEqual([])
  })

  it('is missed when there is none: the finding stands unexplained', () => {
    expect(checkSample({ [EXCEPTIONS]: null }).findingLines).toEqual([UNEXPLAINED])
  })

  it.each<[string, Record<string, Edit>, string[], string[]]>([
    ['that no longer applies, since the figures tie', { [SUMMARY]: swap('204', '200') },
      [`4:27: expected a finding that does not tie, found that ${WHAT} ties; remove it from exception \`tin-of-another-mine\``], []],
    ['that no longer applies, since the figures tie within rounding', { [SUMMARY]: swap('204', '201') },
      [`4:27: expected a finding that does not tie, found that ${WHAT} ties; remove it from exception \`tin-of-another-mine\``], []],
    ['of another difference', { [EXCEPTIONS]: swap('2020-Q2: 4', '2020-Q2: 5') },
      [`4:27: expected the difference that is explained, 5, found 4 for ${WHAT}; the explanation is of other figures`], [UNEXPLAINED]],
    ['of the difference with its sign turned', { [EXCEPTIONS]: swap('2020-Q2: 4', '2020-Q2: -4') },
      [`4:27: expected the difference that is explained, -4, found 4 for ${WHAT}; the explanation is of other figures`], [UNEXPLAINED]],
    ['of another period', { [EXCEPTIONS]: swap('2020-Q2: 4', '2021-Q2: 4') },
      ['4:27: expected a finding that does not tie, found that `production-summary.tin` = `deep-lode.tin` in 2021-Q2 ties; remove it from exception `tin-of-another-mine`'], [UNEXPLAINED]],
    ['of a period that is not printed', { [EXCEPTIONS]: swap('2020-Q2: 4', '2020-Q2: 4, 2019-Q2: 4') },
      ['4:39: expected a relation that exists, found `production-summary.tin` = `deep-lode.tin` in 2019-Q2 in exception `tin-of-another-mine`; correct or remove it'], []],
    ['of another relation', { [EXCEPTIONS]: swap('relation: deep-lode.tin', 'relation: deep-lode.copper') },
      ['4:27: expected a relation that exists, found `production-summary.tin` = `deep-lode.copper` in 2020-Q2 in exception `tin-of-another-mine`; correct or remove it'], [UNEXPLAINED]],
    ['after another of the same finding', { [EXCEPTIONS]: another('again', '4') },
      ['9:27: expected one exception for each finding, found `again` after `tin-of-another-mine`; remove one of them'], []],
  ])('%s is a fault at its place', (_, edits, faults, findings) => {
    const { faultLines, findingLines } = checkSample(edits)
    expect(faultLines).toEqual(faults.map((line) => `${EXCEPTIONS}:${line}`))
    expect(findingLines).toEqual(findings)
  })

  it('is not judged while names are at fault, since the proof is not whole', () => {
    const { faultLines } = checkSample({ [SUMMARY]: swap('formula: deep-lode.tin', 'formula: deep-lode.tim') })
    expect(faultLines).toHaveLength(1)
    expect(faultLines[0]).toContain(SUMMARY)
  })
})

describe('an exception of a ratio', () => {
  const COSTS = `${STATEMENTS}/deep-lode.yaml`
  const ratio = (difference: string) => (text: string) => `${text}- id: rate\n  line: deep-lode.cost-per-tonne\n  relation: cash-costs.total / ore\n` +
    `  differences: { 2020-Q2: ${difference} }\n  known: It is so.\n`
  const faults = (difference: string) => checkSample({ [COSTS]: swap('77.60', '77.70'), [EXCEPTIONS]: ratio(difference) }).faultLines
  const message = (typed: string, found: string) => [`${EXCEPTIONS}:9:27: expected the difference that is explained, ${typed}, ` +
    `found ${found} for \`deep-lode.cost-per-tonne\` = \`cash-costs.total / ore\` in 2020-Q2; the explanation is of other figures`]

  // 77.70 less 4,502,000 / 58,011 is 0.0940…, which no decimal is exactly.
  it('gives the difference rounded to the figure’s last digit, or finer', () => {
    expect(faults('0.09')).toEqual([])
    expect(faults('0.094')).toEqual([])
    expect(faults('0.10')).toEqual(message('0.10', '0.09'))
    expect(faults('0.095')).toEqual(message('0.095', '0.094'))
  })

  it('may not give it coarser, since any small difference would do', () => {
    expect(faults('0')).toEqual(message('0', '0.09'))
    expect(faults('0.1')).toEqual(message('0.1', '0.09'))
  })
})

describe('an exception of a rule that is true by nature', () => {
  it('names the rule', () => {
    const exception = (text: string) => `${text}- id: days\n  line: deep-lode.days\n  relation: days fit the period\n  differences: { 2020-Q2: 3.5 }\n  known: It is so.\n`
    const days = { [`${STATEMENTS}/deep-lode.yaml`]: swap('[88, 85, 176]', '[88, 94.5, 176]') }
    expect(checkSample(days).findingLines).toHaveLength(1)
    const { faultLines, findingLines } = checkSample({ ...days, [EXCEPTIONS]: exception })
    expect([...faultLines, ...findingLines]).toEqual([])
  })
})
