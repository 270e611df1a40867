import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemToText } from '../model/problem.ts'
import { readContent } from './read-content.ts'
import { readingProblems, RELEASE, sampleFolder, STATEMENTS, swap, type Edit } from './sample-content.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const LF = 'expected lines that end in LF, found CR; save the file with Unix line ends'
const BOM = 'expected plain UTF-8, found a byte order mark; save the file as “UTF-8 without BOM”'
const UTF8 = 'expected UTF-8, found a byte that is not; save the file as UTF-8'
const EMPTY = 'expected content, found an empty file; fill or remove it'
const NAME = 'expected a name of small letters, digits and hyphens'
const STATEMENT_FILES = ['balance-sheet', 'cash-costs', 'cash-flows', 'deep-lode', 'highlights', 'operations', 'prices', 'production-summary', 'sales']
const ONLY_STATEMENTS = `expected only ${STATEMENT_FILES.map((id) => `\`${id}.yaml\``).join(', ')} here`
const lines = (folder: string) => readContent(folder).problems.map(problemToText)

describe('reading a file', () => {
  it.each<[string, Edit, string[]]>([
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n'), [`1:24: ${LF}`]],
    ['with CR alone', (text) => text.replaceAll('\n', '\r'), [`1:24: ${LF}`]],
    ['with one CRLF, at its place', swap('order: 2\n', 'order: 2\r\n'), [`3:9: ${LF}`]],
    ['with a byte order mark', (text) => `\uFEFF${text}`, [`1:1: ${BOM}`]],
    ['that is empty', '', [`1:1: ${EMPTY}`]],
    ['that is blank', ' \n\n', [`1:1: ${EMPTY}`]],
    ['that is only a byte order mark', '\uFEFF', [`1:1: ${EMPTY}`]],
    ['that is huge', (text) => text + '#'.repeat(1_000_000), ['1:1: expected at most 1000000 bytes, found 1000582; split the file or remove what is not content']],
    ['in Latin-1', (text) => Buffer.from(text.replace('Tin', 'Étain'), 'latin1'), [`15:12: ${UTF8}`]],
    ['in UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), [`1:1: ${UTF8}`, '1:4: expected text, found a NUL character; remove it']],
    ['with a NUL', swap('Tin', 'T\0in'), ['15:13: expected text, found a NUL character; remove it']],
  ])('%s is reported', (_, edit, expected) => {
    expect(readingProblems({ [SALES]: edit })).toEqual(expected.map((line) => `${SALES}:${line}`))
  })

  it('with CRLF or a byte order mark still tells what else is wrong with it', () => {
    const misspelt = (text: string) => text.replace('order: 2', 'order: two')
    expect(readingProblems({ [SALES]: (text) => misspelt(text).replaceAll('\n', '\r\n') }))
      .toEqual([`${SALES}:1:24: ${LF}`, `${SALES}:3:8: expected a whole number from 1, found \`two\``])
    expect(readingProblems({ [SALES]: (text) => `\uFEFF${misspelt(text)}` }))
      .toEqual([`${SALES}:1:1: ${BOM}`, `${SALES}:3:8: expected a whole number from 1, found \`two\``])
  })
})

describe('a file or folder that is missing', () => {
  it('is reported by name', () => {
    expect(readingProblems({ 'company.yaml': null })).toEqual(['company.yaml:1:1: expected this file, found none; add it'])
    expect(readingProblems({ [`${RELEASE}/release.yaml`]: null })).toEqual([`${RELEASE}/release.yaml:1:1: expected this file, found none; add it`])
  })

  it('is no problem where a release need not have it', () => {
    expect(readingProblems({ 'glossary.yaml': null, [`${RELEASE}/exceptions.yaml`]: null, [`${RELEASE}/prose/summary.md`]: null })).toEqual([])
  })

  it('is reported for the statements, the releases and the whole content', () => {
    const folder = sampleFolder(Object.fromEntries(STATEMENT_FILES.map((id) => [`${STATEMENTS}/${id}.yaml`, null])))
    expect(lines(folder)).toEqual([`${STATEMENTS}:1:1: expected at least one statement such as \`statements/sales.yaml\`, found none`])
    const empty = mkdtempSync(`${folder}/empty-`)
    expect(lines(empty)).toEqual([
      'company.yaml:1:1: expected this file, found none; add it',
      'releases:1:1: expected at least one folder such as `releases/2024-q1`, found none',
    ])
    expect(lines(`${empty}/none`)).toEqual(['.:1:1: expected a content folder, found none at this path; set `CONTENT_DIR`'])
  })
})

describe('a file that nothing reads', () => {
  it.each([
    ['readme.md', 'expected only `company.yaml`, `glossary.yaml`, `releases` here'],
    ['releases/index.yaml', 'expected only `2021-q2` here'],
    [`${RELEASE}/Exceptions.yaml`, 'expected only `release.yaml`, `statements`, `exhibits.yaml`, `exceptions.yaml`, `revisions.yaml`, `prose` here'],
    [`${RELEASE}/prose/notes.txt`, 'expected only names ending in `.md` here'],
    [`${STATEMENTS}/sales.yml`, 'expected only names ending in `.yaml` here'],
  ])('%s is reported, so that none is lost', (file, message) => {
    expect(readingProblems({ [file]: 'x' })).toEqual([`${file}:1:1: ${message}, found \`${file.split('/').at(-1)}\`; rename or remove it`])
  })

  it('is reported when it is mis-cased, together with the file that it was meant to be', () => {
    expect(readingProblems({ 'company.yaml': null, 'Company.yaml': 'name: x\n' })).toEqual([
      'Company.yaml:1:1: expected only `company.yaml`, `glossary.yaml`, `releases` here, found `Company.yaml`; rename or remove it',
      'company.yaml:1:1: expected this file, found none; add it',
    ])
  })

  it('is left alone when an editor or the system put it there with a dot', () => {
    expect(readingProblems({ '.DS_Store': 'x', [`${STATEMENTS}/.sales.yaml.swp`]: 'x', 'releases/.trash/x': 'x' })).toEqual([])
  })

  it('is reported when a folder or a link stands where a file should', () => {
    const folder = sampleFolder({ 'glossary.yaml': null })
    mkdirSync(`${folder}/glossary.yaml`)
    mkdirSync(`${folder}/${STATEMENTS}/a.yaml`)
    symlinkSync(`${folder}/${SALES}`, `${folder}/${STATEMENTS}/b.yaml`)
    expect(lines(folder)).toEqual([
      'glossary.yaml:1:1: expected a file, found a folder; rename or remove it',
      `${STATEMENTS}/a.yaml:1:1: ${ONLY_STATEMENTS}, found \`a.yaml\`; rename or remove it`,
      `${STATEMENTS}/b.yaml:1:1: ${ONLY_STATEMENTS}, found \`b.yaml\`; rename or remove it`,
    ])
  })
})

describe('a name that cannot stand in an address', () => {
  const folder = (files: Record<string, string>) => readingProblems(files).filter((line) => line.includes(NAME))

  it('is reported for statements, prose and releases', () => {
    const head = '---\ntitle: A\npage: lead\norder: 3\n---\n'
    expect(folder({ [`${STATEMENTS}/Sales.yaml`]: 'x: y\n', [`${RELEASE}/prose/my notes.md`]: head, 'releases/2021 Q3/release.yaml': 'x: y\n' })).toEqual([
      `releases/2021 Q3:1:1: ${NAME}, found \`2021 Q3\`; rename it`,
      `${STATEMENTS}/Sales.yaml:1:1: ${NAME}, found \`Sales.yaml\`; rename it`,
      `${RELEASE}/prose/my notes.md:1:1: ${NAME}, found \`my notes.md\`; rename it`,
    ])
  })

  it('is reported on one line, whatever it holds', () => {
    expect(folder({ [`${STATEMENTS}/a\nb.yaml`]: 'x: y\n' })).toEqual([`${STATEMENTS}/a b.yaml:1:1: ${NAME}, found \`a b.yaml\`; rename it`])
  })

  it('is reported for a statement that a formula could not name', () => {
    expect(folder({ [`${STATEMENTS}/2021.yaml`]: 'x: y\n' })).toEqual([`${STATEMENTS}/2021.yaml:1:1: ${NAME}, found \`2021.yaml\`; rename it`])
  })
})

describe('a content folder that is a file', () => {
  it('is reported and not thrown over', () => {
    const folder = sampleFolder()
    writeFileSync(`${folder}/file`, 'x')
    expect(lines(`${folder}/file`)).toHaveLength(2)
  })
})
