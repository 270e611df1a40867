import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { rowsFitColumns } from './rows-fit-columns.ts'
import { checkSample } from './sample-check.test-data.ts'

const OPERATIONS = `${STATEMENTS}/operations.yaml`
const FILL = 'write `nil` for a dash, `blank` for an empty cell'

describe('rowsFitColumns(release)', () => {
  it('finds nothing where each row has a figure for each column, dashes and blanks included', () => {
    expect(rowsFitColumns(checkSample().release)).toEqual([])
  })

  it.each<[string, Edit, string]>([
    ['a row with a figure too few', swap('[11002, 8120, 21377]', '[11002, 8120]'),
      `20:14: expected 3 figures for \`cost-of-sales\`, one for each of 2021-Q2, 2020-Q2, 2021-H1, found 2; ${FILL}`],
    ['a row with a figure too many', swap('[11002, 8120, 21377]', '[11002, 8120, 21377, 5]'),
      `20:14: expected 3 figures for \`cost-of-sales\`, one for each of 2021-Q2, 2020-Q2, 2021-H1, found 4; ${FILL}`],
    ['a row without figures', swap('    figures: [20150, 20000, 20140]\n', ''),
      `39:5: expected 3 figures for \`shares\`, one for each of 2021-Q2, 2020-Q2, 2021-H1, found 0; ${FILL}`],
    ['a heading with figures', swap('    role: heading\n', '    role: heading\n    figures: [1, 2, 3]\n'), '15:14: expected no figures on the heading `costs`, found 3; remove them or the role'],
    ['a figure without its line in the document', swap('    source: 36\n', ''), '39:9: expected `source`, the line of Filing 7 that prints `shares`, found none; add it'],
    ['a line that the document does not have', swap('source: 36', 'source: 91'), '42:13: expected a line from 1 to 90 of Filing 7, found `91`'],
  ])('finds %s', (_, edit, line) => {
    expect(checkSample({ [OPERATIONS]: edit }).faultLines).toContain(`${OPERATIONS}:${line}`)
  })

  it('finds a column that is missing in a whole table, row by row', () => {
    const { faultLines } = checkSample({ [OPERATIONS]: swap('columns: [2021-Q2, 2020-Q2, 2021-H1]', 'columns: [2021-Q2, 2020-Q2]') })
    expect(faultLines.filter((line) => line.includes('expected 2 figures'))).toHaveLength(7)
  })

  it('lets a heading stand without a source line', () => {
    expect(checkSample({ [OPERATIONS]: swap('    source: 31\n', '') }).faultLines).toEqual([])
  })
})
