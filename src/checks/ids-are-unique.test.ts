import { describe, expect, it } from 'vitest'
import { RELEASE, STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { checkSample } from './sample-check.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const TWICE = 'a second time; rename or remove it'

describe('idsAreUnique(release)', () => {
  it('finds nothing in content where each stands once, though two tables have lines of one id', () => {
    expect(idsAreUnique(checkSample().release)).toEqual([])
  })

  it.each<[string, string, Edit, string]>([
    ['line of a table', SALES, swap('id: tin', 'id: copper'), `14:9: expected each id once, found \`copper\` ${TWICE}`],
    ['column', SALES, swap('2021-H1', '2021-Q2'), `6:29: expected each column once, found \`2021-Q2\` ${TWICE}`],
    ['column of the release', `${RELEASE}/release.yaml`, swap('2021-H1', '2020-Q2'), `4:29: expected each column once, found \`2020-Q2\` ${TWICE}`],
    ['metal', 'company.yaml', swap('{ id: tin,', '{ id: copper,'), `10:11: expected each id once, found \`copper\` ${TWICE}`],
    ['exception', `${RELEASE}/exceptions.yaml`, (text) => text + text, `6:7: expected each id once, found \`tin-of-another-mine\` ${TWICE}`],
    ['order', SALES, swap('order: 2', 'order: 1'), '3:8: expected an order of its own, found `1`, which statement `highlights` has; renumber one of them'],
    ['relation', SALES, swap('same: operations.sales', 'same: [operations.sales, operations.sales]'),
      '29:30: expected each relation once, found `operations.sales` a second time; remove one of them'],
    ['relation that is a formula and an equality', SALES, swap('same: operations.sales', 'same: copper + tin  + other'),
      '29:11: expected each relation once, found `copper + tin + other` a second time; remove one of them'],
    ['bound', `${STATEMENTS}/operations.yaml`, swap('atLeast: cost-of-sales', 'atLeast: [cost-of-sales, cost-of-sales]'),
      '32:30: expected each relation once, found `cost-of-sales` a second time; remove one of them'],
  ])('finds a %s that stands twice', (_, file, edit, line) => {
    expect(checkSample({ [file]: edit }).faultLines).toContain(`${file}:${line}`)
  })

  it('finds the order of each further table that shares it', () => {
    const { faultLines } = checkSample({ [SALES]: swap('order: 2', 'order: 1'), [`${STATEMENTS}/prices.yaml`]: swap('order: 8', 'order: 1') })
    expect(faultLines).toHaveLength(2)
  })
})
