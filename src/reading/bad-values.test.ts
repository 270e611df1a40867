import { describe, expect, it } from 'vitest'
import { readingProblems, RELEASE, STATEMENTS, swap, type Edit } from './sample-content.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const HEAD = `${RELEASE}/release.yaml`
const EXCEPTIONS = `${RELEASE}/exceptions.yaml`
const STATEMENT_KEYS = '`title`, `kind`, `order`, `unit`, `unaudited`, `footing`, `mine`, `segment`, `notes`, `remark`, `columns`, `lines`'
const FIGURE = 'expected a figure such as `19485`, `-17`, `1.20`, `nil` or `blank`'
const PERIOD = 'expected a period such as `2024-Q3`, `2024-9M`, `2024-H1`, `2024` or `2024-03-31`'
const NAME = 'expected a name such as `total`, `sales.total` or `sales.total@2024-Q1`'

/** The file, the edit, and the problem that it comes to. */
const CASES: Record<string, [string, Edit, string][]> = {
  'an unknown key': [
    [SALES, swap('kind: segments', 'kind: segments\nunits: USD'), `3:1: expected one of the keys ${STATEMENT_KEYS}, found \`units\` (did you mean \`unit\`?); correct or remove it`],
    [SALES, swap('label: Tin', 'lable: Tin'), '15:5: expected one of the keys `id`, `label`, `unlabelled`, `role`, `level`, `unit`, `metal`, `mine`, `segment`, `sense`, `notes`, `source`, `figures`, `formula`, `noFormula`, `same`, `atLeast`, `steady`, found `lable` (did you mean `label`?); correct or remove it'],
    ['company.yaml', swap('name: Copper,', 'name: Copper, colour: red,'), '9:33: expected one of the keys `id`, `name`, `hue`, found `colour`; correct or remove it'],
    [HEAD, swap('  name: Jenna', '  post: Clerk\n  name: Jenna'), '9:3: expected one of the keys `name`, `role`, `phone`, `fax`, `email`, found `post`; correct or remove it'],
    [HEAD, (text) => `${text}__proto__: x\n`, '10:1: expected one of the keys `title`, `published`, `period`, `columns`, `keyFigures`, `source`, `contact`, found `__proto__`; correct or remove it'],
  ],
  'a wrong type': [
    [SALES, swap('figures: [5310, nil, 9871]', 'figures: 5310'), '18:14: expected a list such as `[a, b]` for `figures`, found `5310`'],
    [SALES, swap('label: Tin', 'label: { a: b }'), '15:12: expected a text for `label`, found keys with values'],
    [SALES, swap('label: Tin', 'label: [Tin]'), '15:12: expected a text for `label`, found a list'],
    [SALES, swap('same: operations.sales', 'same: { a: b }'), '29:11: expected a list such as `[a, b]` for `same`, found keys with values'],
    [SALES, swap('order: 2', 'order: [2]'), '3:8: expected a text for `order`, found a list'],
    ['company.yaml', '- a\n', '1:1: expected keys with values, found a list'],
    [SALES, '# a comment and nothing else\n', '1:1: expected keys with values, found nothing'],
    [EXCEPTIONS, 'a: b\n', '1:1: expected a list such as `[a, b]`, found keys with values'],
  ],
  'a missing or empty value': [
    [SALES, swap('    label: Tin\n', ''), '14:5: expected a value for `label`, found none; add it'],
    [SALES, swap('label: Tin', "label: ' '"), '15:12: expected a text for `label`, found nothing; fill it or remove it'],
    [SALES, swap('label: Tin', 'label:'), '15:11: expected a text for `label`, found nothing; fill it or remove it'],
    [SALES, swap('order: 2\n', ''), '1:1: expected a value for `order`, found none; add it'],
    [SALES, swap('order: 2', 'order:'), '3:7: expected a whole number from 1, found nothing'],
    [SALES, (text) => text.replace(/lines:[\s\S]*/, 'lines: []\n'), '7:8: expected at least one entry for `lines`, found an empty list; fill it or remove it'],
    [SALES, swap('columns: [2021-Q2, 2020-Q2, 2021-H1]\n', ''), '1:1: expected a value for `columns`, found none; add it'],
    [EXCEPTIONS, swap('{ 2020-Q2: 4 }', '{}'), '4:16: expected at least one period with its difference'],
  ],
  'a word or number outside what is known': [
    [SALES, swap('kind: segments', 'kind: segment'),
      '2:7: expected one of `highlights`, `segments`, `production`, `prices`, `statement`, `reconciliation`, `cash-costs`, `schedule`, `note` for `kind`, found `segment` (did you mean `segments`?)'],
    [SALES, swap('order: 2', 'order: 0'), '3:8: expected a whole number from 1, found `0`'],
    [SALES, swap('order: 2', 'order: 1e1'), '3:8: expected a whole number from 1, found `1e1`'],
    [SALES, swap('label: Tin', 'label: Tin\n    level: 5'), '16:12: expected a whole number from 0 to 4, found `5`'],
    [SALES, swap('source: 21', 'source: 21.5'), '17:13: expected a whole number from 1, found `21.5`'],
    [SALES, swap('id: tin', 'id: Tin'), '14:9: expected an id of small letters, digits and hyphens such as `total-sales`, found `Tin`'],
    [HEAD, swap('2021-08-03', '2021-08-33'), '2:12: expected a day such as `2024-05-07`, found `2021-08-33`'],
    [HEAD, swap('  name: Jenna', '  email: x\n  name: Jenna'), '9:10: expected a valid email for `email`, found `x`'],
    ['company.yaml', swap('https://stannary.example', 'javascript:alert(1)'), '6:10: expected a valid url for `website`, found `javascript:alert(1)`'],
    ['company.yaml', swap("'62.5'", 'most'), '20:12: expected a share in percent, more than 0 and at most 100, such as `62.5`, found `most`'],
    ['company.yaml', swap("'62.5'", "'162.5'"), '20:12: expected a share in percent, more than 0 and at most 100, such as `62.5`, found `162.5`'],
    ['company.yaml', swap("'62.5'", "'0.0'"), '20:12: expected a share in percent, more than 0 and at most 100, such as `62.5`, found `0.0`'],
    ['company.yaml', swap('[50.21,', '[150.21,'), '17:19: expected a number from -90 to 90, found `150.21`'],
    [EXCEPTIONS, swap('2020-Q2: 4', '2020-Q2: four'), '4:27: expected the difference as a number such as `55`, found `four`'],
    ['glossary.yaml', swap('id: by-product', 'id: lode'), '4:7: expected each id once, found `lode` a second time; rename or remove it'],
  ],
  'a figure that is none': [
    [SALES, swap('5310, nil', '"5,310", nil'), `18:15: ${FIGURE}, found \`5,310\`; leave out \`,\`, \`$\`, \`%\` and write a minus for parentheses`],
    [SALES, swap('-17, 42', '(17), 42'), `22:15: ${FIGURE}, found \`(17)\`; leave out \`,\`, \`$\`, \`%\` and write a minus for parentheses`],
    [SALES, swap('-17, 42', '−17, 42'), `22:15: ${FIGURE}, found \`−17\`; write the minus as a plain hyphen, \`-\``],
    [SALES, swap('5310, nil', '5310, –'), `18:21: ${FIGURE}, found \`–\`; write \`nil\` for a printed dash`],
    [SALES, swap('5310, nil', '+5310, nil'), `18:15: ${FIGURE}, found \`+5310\`; leave out the \`+\``],
    [SALES, swap('5310, nil', '5 310, nil'), `18:15: ${FIGURE}, found \`5 310\`; leave out spaces within a figure`],
    [SALES, swap('5310, nil', '.53, nil'), `18:15: ${FIGURE}, found \`.53\`; write a zero before the point, \`0.53\``],
    [SALES, swap('5310, nil', '5,031, nil'), `18:17: ${FIGURE}, found \`031\`; write thousands without a comma`],
    [SALES, swap('5310, nil', '5310, ""'), `18:21: ${FIGURE}, found nothing`],
    [SALES, swap('5310, nil', '5310, -0'), `18:21: ${FIGURE}, found \`-0\``],
    [SALES, swap('5310, nil', '5310, [1]'), '18:21: expected a text for `figures`, found a list'],
  ],
  'an unknown unit': [
    [SALES, swap('unit: USD thousands', 'unit: USD thousand'), '4:7: expected a unit such as `USD thousands`, `USD/oz`, `short tons` or `US cents/lb`, found `USD thousand` (did you mean `USD thousands`?); ' +
      'known are ISO currency codes, `oz`, `g`, `kg`, `lb`, `short tons`, `tonnes`, `days`, `hours`, `shares`, `people`, `m`, `ft`, `bbl`, `MWh`, `US cents`, `%`, `ratio`'],
    [SALES, swap('unit: USD thousands', 'unit: dollars'), '4:7: expected a unit such as `USD thousands`, `USD/oz`, `short tons` or `US cents/lb`, found `dollars`; ' +
      'known are ISO currency codes, `oz`, `g`, `kg`, `lb`, `short tons`, `tonnes`, `days`, `hours`, `shares`, `people`, `m`, `ft`, `bbl`, `MWh`, `US cents`, `%`, `ratio`'],
  ],
  'an unknown period': [
    [SALES, swap('2021-H1', '2021-H3'), `6:29: ${PERIOD}, found \`2021-H3\``],
    [HEAD, swap('period: 2021-Q2', 'period: Q2'), `3:9: ${PERIOD}, found \`Q2\``],
  ],
  'a formula that cannot be read': [
    [SALES, swap('copper + tin + other', 'copper + tin other'), '28:14: expected one formula of names, numbers, `+ - * /` and brackets, found `copper + tin other`'],
    [SALES, swap('same: operations.sales', 'same: Operations.sales'), `29:11: ${NAME}, found \`Operations.sales\` in \`Operations.sales\``],
    [SALES, swap('same: operations.sales', 'same: [operations.sales, 5 %]'), '29:30: expected names, numbers, `+ - * /` and brackets, found `%` in `5 %`'],
  ],
}

describe.each(Object.entries(CASES))('reading %s', (_, cases) => {
  it.each(cases)('in %s is reported at its place (%#)', (file, edit, expected) => {
    const problems = readingProblems({ [file]: edit })
    expect(problems).toContain(`${file}:${expected}`)
    expect(problems).toHaveLength(1)
  })
})

describe('a message', () => {
  it('stays on one line, short, and without the signs that a terminal obeys', () => {
    const problems = readingProblems({ [SALES]: swap('unit: USD thousands', `unit: "USD\\e[2J\\n${'x'.repeat(5000)}"`) })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^[^\p{Cc}]{1,500}$/u)
    expect(problems[0]).toContain('found `USD [2J xxx')
  })
})
