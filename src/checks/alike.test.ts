import { describe, expect, it } from 'vitest'
import { EXHIBITS, EXHIBITS_FILE } from '../exhibits/sample-exhibits.test-data.ts'
import { RELEASE, STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { labelsAreApart } from './labels-are-apart.ts'
import { rowsAreEven } from './rows-are-even.ts'
import { checkSample, smallRelease, smallStatement, type SmallLine } from './sample-check.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const SUMMARY = `${RELEASE}/prose/summary.md`

describe('labelsAreApart(release)', () => {
  const twins = (...lines: [label: string, fields?: Record<string, unknown>][]) =>
    labelsAreApart(smallRelease(smallStatement('s', lines.map(([label, fields], index): SmallLine => ({ id: `l${index}`, label, figures: '1', ...fields }))))).map(({ path }) => path[1])

  it('finds a label that stands twice under one heading', () => {
    expect(checkSample({ [SALES]: (text) => text.replace('label: Other', 'label: Tin') }).faultLines).toEqual([
      `${SALES}:20:12: expected each label once under its heading, found \`Tin\` for \`other\` as for \`tin\`; correct it, or remove the row`,
    ])
  })

  it.each<[string, Parameters<typeof twins>]>([
    ['other headings', [['Assets', { role: 'heading' }], ['Taxes'], ['Debts', { role: 'heading' }], ['Taxes']]],
    ['another depth', [['Taxes'], ['Taxes', { level: '1' }]]],
    ['another shallower row', [['A'], ['Costs', { level: '1' }], ['B'], ['Costs', { level: '1' }]]],
    ['another side of a total', [['Taxes'], ['Sum', { role: 'total' }], ['Taxes']]],
  ])('lets a label stand twice under %s', (_, lines) => {
    expect(twins(...lines)).toEqual([])
  })

  it('is not led astray by a deeper group between', () => {
    expect(twins(['Taxes'], ['part', { level: '1' }], ['Taxes'])).toEqual([2])
  })
})

describe('rowsAreEven(release)', () => {
  it('finds zeros that claim a precision which no other figure of the row has', () => {
    expect(checkSample({ [SALES]: swap('5310, nil', '5310.0, nil') }).faultLines).toEqual([
      `${SALES}:18:15: expected figures of \`tin\` to the digit of the others, found \`5310.0\`; type each as it is printed, without the zeros behind the point`,
    ])
  })

  it.each(['1 2 3', '1.0 2.0 3.0', '1.5 2 3', '17.7 11 34.0', '1.0', '1.0 nil blank'])('lets figures stand that may be printed so: %s', (figures) => {
    expect(rowsAreEven(smallRelease(smallStatement('s', [{ id: 'a', figures }])))).toEqual([])
  })
})

describe('amountsAreApart(release)', () => {
  it('finds an amount that an exhibit draws twice', () => {
    expect(checkSample({ [EXHIBITS_FILE]: swap('sales.other]', 'sales.copper]')(EXHIBITS) }).faultLines).toEqual([
      `${EXHIBITS_FILE}:3:64: expected each amount once in \`sales\`, found \`sales.copper\` a second time; correct or remove it`,
      `${EXHIBITS_FILE}:3:64: expected each amount once in \`sales-half-year\`, found \`sales.copper\` a second time; correct or remove it`,
    ])
  })
})

describe('idsAreUnique(release)', () => {
  it('finds two texts of one page with one order', () => {
    const again: Edit = '---\ntitle: More\npage: lead\norder: 1\n---\n\nMore to come.\n'
    const { faultLines } = checkSample({ [`${RELEASE}/prose/more.md`]: again })
    expect(faultLines).toEqual([`${SUMMARY}:4:8: expected an order of its own, found \`1\`, which text \`more\` of the page has; renumber one of them`])
  })
})

describe('sharesAgree(release)', () => {
  const MINE = `${STATEMENTS}/deep-lode.yaml`
  const remark = (text: string) => checkSample({ [MINE]: swap("remark: The figures are those of the company's share.", `remark: ${text}`) }).faultLines

  it('finds another share of a mine than the company has', () => {
    expect(remark('Reflects our 60% share')).toEqual([`${MINE}:6:9: expected the share of \`deep-lode\`, 62.5%, as \`company.yaml\` gives it, found 60%; correct one of them`])
    expect(remark('Deep Lode (62.4 percent)')).toHaveLength(1)
  })

  it('finds it in a label that names the mine, in whatever table', () => {
    expect(checkSample({ [SALES]: swap('label: Other', 'label: Deep Lode (65%)') }).faultLines).toHaveLength(1)
  })

  it.each(['Reflects our 62.50% share', 'Ore with 5% tin'])('lets `%s` stand', (text) => {
    expect(remark(text)).toEqual([])
  })
})
