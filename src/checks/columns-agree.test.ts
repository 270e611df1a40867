import { describe, expect, it } from 'vitest'
import { RELEASE, STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { columnsAgree } from './columns-agree.ts'
import { checkSample } from './sample-check.test-data.ts'

const HEAD = `${RELEASE}/release.yaml`
const COLUMNS = '[2021-Q2, 2020-Q2, 2021-H1]'

describe('columnsAgree(release)', () => {
  it('finds nothing where tables print the release’s periods, or days', () => {
    expect(columnsAgree(checkSample().release)).toEqual([])
  })

  it('finds a column that the release lacks and several statements have, once', () => {
    expect(checkSample({ [HEAD]: swap(`columns: ${COLUMNS}`, 'columns: [2021-Q2, 2021-H1]') }).faultLines).toEqual([
      `${HEAD}:4:10: expected only columns of the release, found statement \`highlights\` with column \`2020-Q2\`, which the release has not, and 7 more; add it`,
    ])
  })

  it('finds a column that one statement alone has, in that statement', () => {
    expect(checkSample({ [`${STATEMENTS}/prices.yaml`]: swap('2020-Q2', '2020-Q3') }).faultLines).toContain(
      `${STATEMENTS}/prices.yaml:5:20: expected only columns of the release, found statement \`prices\` with column \`2020-Q3\`, which the release has not; correct it, or add it to \`release.yaml\``,
    )
  })

  it('finds a column of the release that no statement prints', () => {
    expect(checkSample({ [HEAD]: swap(`columns: ${COLUMNS}`, 'columns: [2021-Q2, 2020-Q2, 2021-H1, 2019]') }).faultLines).toEqual([
      `${HEAD}:4:38: expected a column that a statement prints, found \`2019\`, which none does; correct or remove it`,
    ])
  })
})
