import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareProblems, problemToText } from '../model/problem.ts'
import { readContent } from '../reading/read-content.ts'
import { RELEASE, sampleFolder } from '../reading/sample-content.test-data.ts'
import { checkReleases } from './check-release.ts'
import { checkSample } from './sample-check.test-data.ts'
import { findingsToFaults } from './report.ts'

/** What a second release is made of: the first one's files, each with an edit. */
type Edits = Readonly<Record<string, (text: string) => string>>

const NEXT = 'releases/2022-q2'

/** A release of the next year, whose comparative columns print last year's figures again. */
const nextYear: Edits = {
  'release.yaml': (text) => text.replace('2021-08-03', '2022-08-02').replace('period: 2021-Q2', 'period: 2022-Q2').replace('[2021-Q2, 2020-Q2, 2021-H1]', '[2022-Q2, 2021-Q2]'),
  'exceptions.yaml': () => '[]\n',
}
const SALES = 'statements/sales.yaml'
const sales = (now: string, before: string) => `title: Sales by product
kind: segments
order: 1
unit: USD thousands
columns: [2022-Q2, 2021-Q2]
lines:
  - id: copper
    label: Copper
    source: 1
    figures: [${now.split(' ')[0]}, ${before.split(' ')[0]}]
  - id: tin
    label: Tin
    source: 2
    figures: [${now.split(' ')[1]}, ${before.split(' ')[1]}]
  - id: other
    label: Other
    source: 3
    figures: [${now.split(' ')[2]}, ${before.split(' ')[2]}]
`

/** The problems of the made-up content with a second release, a copy of the first one's files that `keep` names. */
function problemsOf(next: string, edits: Edits, keep: RegExp = /./): string[] {
  const folder = sampleFolder()
  cpSync(`${folder}/${RELEASE}`, `${folder}/${next}`, { recursive: true, filter: (file) => !/\.(yaml|md)$/.test(file) || keep.test(file) })
  for (const [file, edit] of Object.entries(edits)) writeFileSync(`${folder}/${next}/${file}`, edit(readFileSync(`${folder}/${RELEASE}/${file}`, 'utf8')))
  const content = readContent(folder)
  const faults = checkReleases(content.releases).flatMap((one) => [...one.faults, ...findingsToFaults(one.findings)])
  return [...content.problems, ...faults.map((fault) => content.locate(fault))].sort(compareProblems).map(problemToText)
}

const second = (text: string) => problemsOf(NEXT, { ...nextYear, [SALES]: () => text }, /release\.yaml|exceptions|sales/)

describe('a second release', () => {
  it('that prints the figures of the first one again has no problem', () => {
    expect(second(sales('13000 5500 4', '12400 5310 -17'))).toEqual([])
  })

  it('that prints another figure for a period of the first one does not tie', () => {
    expect(second(sales('13000 5500 4', '12400 5311 -17'))).toEqual([
      `${NEXT}/${SALES}:14:21: expected \`sales.tin@2021-Q2\` 5,311 USD thousands = \`sales.tin in 2021-q2\` (sales.tin@2021-Q2 5,310), found 5,310, off by 1; correct a figure or explain it in \`exceptions.yaml\``,
    ])
  })

  it('may explain that it restates a figure', () => {
    const exceptions = () => '- id: restated\n  line: sales.tin\n  relation: sales.tin in 2021-q2\n  differences: { 2021-Q2: 1 }\n  known: Restated.\n'
    expect(problemsOf(NEXT, { ...nextYear, 'exceptions.yaml': exceptions, [SALES]: () => sales('13000 5500 4', '12400 5311 -17') }, /release\.yaml|exceptions|sales/)).toEqual([])
  })

  it('that counts a line in another kind of unit is told so', () => {
    expect(second(sales('13000 5500 4', '12400 5310 -17').replace('USD thousands', 'short tons'))[0]).toContain('expected mass as `short tons` is, found USD from `sales.copper`')
  })

  it('that has the figures of another period under its own is told of the copy', () => {
    expect(second(sales('12400 5310 -17', '12400 5310 -17'))).toEqual([
      `${NEXT}/${SALES}:5:11: expected figures of its own for \`2022-Q2\`, found every figure of \`2021-Q2\` in \`${RELEASE}\`; replace the figures that were copied`,
    ])
  })

  it('copied as a whole is told that the first one reports on its period', () => {
    expect(problemsOf('releases/2021-q3', {})).toEqual([
      `releases/2021-q3/release.yaml:3:9: expected one release for each period, found \`2021-Q2\`, on which \`${RELEASE}\` reports; correct the period, and all that was copied with it`,
    ])
  })
})

describe('a release', () => {
  const head = (from: string, to: string) => checkSample({ [`${RELEASE}/release.yaml`]: (text) => text.replace(from, to) }).faultLines

  it('stands in the folder of its period', () => {
    expect(head('period: 2021-Q2', 'period: 2021-H1')).toEqual([
      `${RELEASE}/release.yaml:3:9: expected a report on \`2021-H1\` in \`releases/2021-h1\`, found it in \`${RELEASE}\`; correct the period or rename the folder`,
    ])
  })

  it('is published when its period is over', () => {
    expect(head('2021-08-03', '2021-06-29')).toEqual([
      `${RELEASE}/release.yaml:2:12: expected a day from 2021-06-30, when \`2021-Q2\` ends, found \`2021-06-29\`; correct the day or the period`,
    ])
    expect(head('2021-08-03', '2021-06-30')).toEqual([])
  })
})
