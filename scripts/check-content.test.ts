import { describe, expect, it } from 'vitest'
import { checkContent } from './check-content.ts'
import { EXHIBITS, EXHIBITS_FILE } from '../src/exhibits/sample-exhibits.test-data.ts'
import { problemToText } from '../src/model/problem.ts'
import { RELEASE, sampleFolder, STATEMENTS, swap, type Edit } from '../src/reading/sample-content.test-data.ts'

const OPERATIONS = `${STATEMENTS}/operations.yaml`
const SALES = `${STATEMENTS}/sales.yaml`

const check = (edits: Readonly<Record<string, Edit>>) => {
  const { problems, unread } = checkContent(sampleFolder(edits))
  return { lines: problems.map(problemToText), unread }
}
const summary = (edit: (text: string) => string): Record<string, Edit> => ({ [`${RELEASE}/prose/summary.md`]: edit })

describe('content of which a file cannot be read', () => {
  it.each([
    ['a statement', OPERATIONS, swap('order: 3', 'order: three')],
    ['the company', 'company.yaml', swap('ticker:', 'tikker:')],
    ['the head of a release', `${RELEASE}/release.yaml`, swap('published:', 'publishd:')],
    ['the exceptions', `${RELEASE}/exceptions.yaml`, swap('line:', 'lime:')],
    ['the footnotes', `${RELEASE}/prose/notes.md`, swap('page: notes', 'page: note')],
  ] as [string, string, Edit][])('has only its own problems where that is %s', (_, file, edit) => {
    const { lines, unread } = check({ [file]: edit })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => !line.startsWith(`${file}:`))).toEqual([])
    expect(unread).toEqual([file])
  })

  it.each([
    ['a statement', OPERATIONS, swap('order: 3', 'order: three')],
    ['the company', 'company.yaml', swap('ticker:', 'tikker:')],
    ['the head of a release', `${RELEASE}/release.yaml`, swap('published:', 'publishd:')],
    ['the glossary', 'glossary.yaml', swap('term:', 'turm:')],
  ] as [string, string, Edit][])('is proved for the rest, where that is %s', (_, file, edit) => {
    const { lines } = check({ [file]: edit, [SALES]: swap('12400', '12401') })
    expect(lines).toContainEqual(expect.stringContaining('`sales.total@2021-Q2` 17,693 USD thousands = `copper + tin + other`'))
  })

  it('is proved for the other exhibits, where one of them cannot be read', () => {
    const broken = EXHIBITS.replace('kind: bars', 'kind: bar').replace('volume: ore', 'volume: oar').replace('[rose 10%]', '[rose 12%]')
    const { lines, unread } = check({ [EXHIBITS_FILE]: broken, ...summary((text) => `${text}\nSee [tin](exhibits/tin-sales/).\n`) })
    expect(lines.map((line) => line.slice(EXHIBITS_FILE.length, EXHIBITS_FILE.length + 40))).toEqual([
      ':14:9: expected one of `columns`, `bars`', ':7:14: expected words that agree with `c', ':44:11: expected a line of `deep-lode`, ',
    ])
    expect(unread).toEqual([EXHIBITS_FILE])
  })

  it('is proved for words about what could be read', () => {
    const { lines } = check({ [OPERATIONS]: swap('order: 3', 'order: three'), ...summary(swap('$17.7', '$17.8')) })
    expect(lines).toContainEqual(expect.stringContaining('expected words that agree with `highlights.sales'))
  })
})

describe('a row that has not a figure for each column', () => {
  it('is one problem, and not one for each figure that rests on it', () => {
    const { lines } = check({ [SALES]: swap('[12400, 11250, 24105]', '[12,400, 11250, 24105]') })
    expect(lines).toEqual([`${SALES}:13:14: expected 3 figures for \`copper\`, one for each of 2021-Q2, 2020-Q2, 2021-H1, found 4; write \`12400\` without a comma`])
  })
})

describe('problems', () => {
  it('come in the order of causes: form, then figures, then words', () => {
    const { lines } = check({ [SALES]: (text) => swap('12400', '12401')(text).replace('metal: tin', 'metal: zinn'), ...summary(swap('$17.7', '$17.8')), [`${RELEASE}/release.yaml`]: swap('2021-08-03', '2021-05-03') })
    expect(lines.map((line) => /^\S*\/([a-z]+)\.\w+:.*?(day|metal|=|words)/.exec(line)?.slice(1).join(' '))).toEqual(['release day', 'sales metal', 'sales =', 'summary words'])
  })
})
