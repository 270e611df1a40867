import { describe, expect, it } from 'vitest'
import { RELEASE } from '../reading/sample-content.test-data.ts'
import { checkSample } from './sample-check.test-data.ts'

const FILE = `${RELEASE}/revisions.yaml`
const faultsOf = (...changes: string[]) =>
  checkSample({ [FILE]: changes.map((change) => `- date: 2021-09-01\n  reason: Misprint\n  changes:\n    - { ${change} }\n`).join('') }).faultLines

describe('revisionsHold(release)', () => {
  it('finds nothing where the newest figure is the one that the statement prints', () => {
    expect(faultsOf("fact: sales.other@2021-Q2, was: '-16', now: '-17'")).toEqual([])
    expect(faultsOf("fact: sales.other@2021-Q2, was: nil, now: '-16'", "fact: sales.other@2021-Q2, was: '-16', now: '-17'")).toEqual([])
  })

  it.each([
    ['a figure that does not exist', "fact: sales.others@2021-Q2, was: '-16', now: '-17'",
      '4:15: expected a figure of this release such as `highlights.sales@2021-Q2`, found `sales.others@2021-Q2`; correct it'],
    ['a period that is not printed', "fact: sales.other@2021-Q1, was: '-16', now: '-17'",
      '4:15: expected a figure of this release such as `highlights.sales@2021-Q2`, found `sales.other@2021-Q1`; correct it'],
    ['a new figure other than the printed one', "fact: sales.other@2021-Q2, was: '-16', now: '-18'",
      '4:53: expected `-17`, as the statement prints `sales.other@2021-Q2`, found `-18`; correct one of them'],
    ['a new figure of other precision', "fact: sales.other@2021-Q2, was: '-16', now: '-17.0'",
      '4:53: expected `-17`, as the statement prints `sales.other@2021-Q2`, found `-17.0`; correct one of them'],
    ['a change of nothing', "fact: sales.other@2021-Q2, was: '-17', now: '-17'",
      '4:53: expected a figure that changed, found `-17` before and after; correct or remove it'],
    ['a figure as print sets it', "fact: sales.other@2021-Q2, was: (16), now: '-17'",
      '4:41: expected a figure such as `19485`, `-17`, `1.20` or `nil`, found `(16)`'],
  ])('reports %s at its place', (_, change, line) => {
    expect(faultsOf(change)).toEqual([`${FILE}:${line}`])
  })

  it('reports a figure that changed twice and did not start from where it had come to', () => {
    expect(faultsOf("fact: sales.other@2021-Q2, was: nil, now: '-15'", "fact: sales.other@2021-Q2, was: '-16', now: '-17'")).toEqual([
      `${FILE}:4:51: expected \`-16\`, from which a later revision of \`sales.other@2021-Q2\` starts, found \`-15\`; correct one of them`,
    ])
  })
})
