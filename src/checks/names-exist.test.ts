import { describe, expect, it } from 'vitest'
import { RELEASE, STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { namesExist } from './names-exist.ts'
import { checkSample } from './sample-check.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const OPERATIONS = `${STATEMENTS}/operations.yaml`
const CASH = `${STATEMENTS}/cash-flows.yaml`
const ALL = '`highlights`, `sales`, `operations`, `balance-sheet`, `cash-flows`, `deep-lode`, `production-summary`, `prices`, `cash-costs`'
const SALES_LINES = '`copper`, `tin`, `other`, `total`'

describe('namesExist(release)', () => {
  it('finds nothing where everything named is defined', () => {
    expect(namesExist(checkSample().release)).toEqual([])
  })

  it.each<[string, string, Edit, string]>([
    ['metal of a line', SALES, swap('metal: tin', 'metal: zinn'), '16:12: expected a metal that is defined, found `zinn`; known are `copper`, `tin`'],
    ['mine of a table', `${STATEMENTS}/deep-lode.yaml`, swap('mine: deep-lode', 'mine: wheal'), '5:7: expected a mine that is defined, found `wheal`; known are `deep-lode`'],
    ['segment of a line', SALES, swap('metal: tin', 'segment: trade'), '16:14: expected a segment that is defined, found `trade`; known are `mining`'],
    ['footnote of a line', SALES, swap('notes: [by-product]', 'notes: [by-product, other]'), '11:25: expected a footnote that is defined, found `other`; known are `by-product`, `non-gaap`'],
    ['footnote of a table', `${STATEMENTS}/cash-costs.yaml`, swap('notes: [non-gaap]', 'notes: [gaap]'), '6:9: expected a footnote that is defined, found `gaap`; known are `by-product`, `non-gaap`'],
    ['metal of a segment', 'company.yaml', swap('metal: copper }', 'metal: gold }'), '12:40: expected a metal that is defined, found `gold`; known are `copper`, `tin`'],
    ['metal of a mine', 'company.yaml', swap('[copper, tin]', '[copper, lead]'), '18:22: expected a metal that is defined, found `lead`; known are `copper`, `tin`'],
    ['segment of a mine', 'company.yaml', swap('segment: mining', 'segment: trade'), '19:14: expected a segment that is defined, found `trade`; known are `mining`'],
    ['mine of a text', `${RELEASE}/prose/summary.md`, swap('order: 1', 'order: 1\nmine: wheal'), '5:7: expected a mine that is defined, found `wheal`; known are `deep-lode`'],
    ['key figure', `${RELEASE}/release.yaml`, swap('period: 2021-Q2', 'period: 2021-Q2\nkeyFigures: [highlights.sales, sales.totals]'),
      '4:32: expected a line with figures such as `highlights.sales`, found `sales.totals`'],
    ['key figure, since a heading has none,', `${RELEASE}/release.yaml`, swap('period: 2021-Q2', 'period: 2021-Q2\nkeyFigures: [operations.costs]'),
      '4:14: expected a line with figures such as `highlights.sales`, found `operations.costs`'],
    ['line in a formula', SALES, swap('copper + tin + other', 'copper + tim + other'), `28:14: expected a line of \`sales\`, found \`tim\` (did you mean \`tin\`?); known are ${SALES_LINES}`],
    ['statement in an equality', SALES, swap('same: operations.sales', 'same: operation.sales'), `29:11: expected a statement of this release, found \`operation\` (did you mean \`operations\`?); known are ${ALL}`],
    ['line in a bound', OPERATIONS, swap('atLeast: cost-of-sales', 'atLeast: sales.totals'), `32:14: expected a line of \`sales\`, found \`totals\` (did you mean \`total\`?); known are ${SALES_LINES}`],
    ['line in a list of equalities', OPERATIONS, swap('    formula: cost-of-sales', '    same: [depreciation + cost-of-sales, sales.totals]\n    formula: cost-of-sales'),
      `31:42: expected a line of \`sales\`, found \`totals\` (did you mean \`total\`?); known are ${SALES_LINES}`],
    ['line under an opening', CASH, swap('opening(balance-sheet.cash)', 'opening(balance-sheet.coin)'),
      '26:11: expected a line of `balance-sheet`, found `coin`; known are `cash`, `receivables`, `total-assets`, `debt`, `equity`, `total-debt-and-equity`'],
    ['heading', OPERATIONS, swap('sales - total-costs', 'sales - costs'), '38:14: expected a line with figures, found the heading `operations.costs`'],
    ['period in a formula', SALES, swap('same: operations.sales', 'same: operations.sales@2019-Q2'),
      '29:11: expected a column of `operations`, found `2019-Q2`; known are `2021-Q2`, `2020-Q2`, `2021-H1`'],
  ])('finds a %s that does not exist, and says what does', (_, file, edit, line) => {
    expect(checkSample({ [file]: edit }).faultLines).toEqual([`${file}:${line}`])
  })

  it('finds a period of the release that is no column', () => {
    expect(checkSample({ [`${RELEASE}/release.yaml`]: swap('period: 2021-Q2', 'period: 2021-Q1') }).faultLines)
      .toContain(`${RELEASE}/release.yaml:3:9: expected a column that is defined, found \`2021-Q1\` (did you mean \`2021-Q2\`?); known are \`2021-Q2\`, \`2020-Q2\`, \`2021-H1\``)
  })

  it('says so when nothing of the kind is defined', () => {
    const { faultLines } = checkSample({ 'company.yaml': (text) => text.replace(/segments:[\s\S]*/, '') })
    expect(faultLines).toContain(`${STATEMENTS}/deep-lode.yaml:5:7: expected a mine that is defined, found \`deep-lode\`; known are none`)
  })
})
