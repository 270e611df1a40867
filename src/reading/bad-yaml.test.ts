import { describe, expect, it } from 'vitest'
import { readingProblems, RELEASE, STATEMENTS, swap, type Edit } from './sample-content.test-data.ts'

const SALES = `${STATEMENTS}/sales.yaml`
const GLOSSARY = 'glossary.yaml'

/** What is wrong, the edit of the sales table that makes it so, and the problems that it comes to. */
const SALES_CASES: [string, Edit, string[]][] = [
  ['a list that is not closed', swap('[12400, 11250, 24105]', '[12400, 11250, 24105'),
    ['14:3: expected a closing `]` or `}`, found none; close the list here or just above']],
  ['a colon in a text', swap('title: Sales by product', 'title: Sales: by product'),
    ['1:8: expected one key with its value, found another `: ` behind it; put a text that holds `: ` in quotes, or mend the indentation']],
  ['a colon without a space', swap('order: 2', 'order:2'),
    ['3:1: expected a key with `: ` behind it, found a text over several lines; put a space behind the colon, or mend the indentation']],
  ['a tab', swap('  - id: tin', '\t- id: tin'), ['14:1: expected spaces, found a tab; indent with spaces']],
  ['a bare dash among figures', swap('5310, nil', '5310, -'), ['18:21: expected a value, found a bare `-` in the list; write `nil` for a printed dash']],
  ['a text that begins with a reserved sign', swap('label: Tin', 'label: @tin'),
    ['15:12: expected a text, found one that begins with a sign that YAML keeps for itself; put it in quotes']],
  ['a quote that is not closed', swap('label: Tin', 'label: "Tin'),
    ['15:12: expected a closing `"` on the line, found none; close the quote, or leave it out']],
  ['a second document', (text) => `${text}---\n${text}`,
    ['30:1: expected one document, found a second one behind `---`; remove the line or move what follows to a file of its own']],
  ['a key that stands twice', swap('    label: Tin', '    label: Tin\n    label: Zinn'),
    ['16:5: expected each key once, found `label` a second time; remove one of the two']],
  ['two keys that stand twice', swap('    label: Tin', '    label: Tin\n    label: Zinn\n    id: zinn'), [
    '16:5: expected each key once, found `label` a second time; remove one of the two',
    '17:5: expected each key once, found `id` a second time; remove one of the two']],
  ['a quote that is closed only by the next one', (text) => swap('label: Tin', 'label: "Tin')(text).replace('label: Other', 'label: "Other"'),
    ['15:12: expected a closing `"` on the line, found none; close the quote, or leave it out']],
  ['an entry without its dash, once', swap('  - id: tin', '    id: tin'), [
    '14:5: expected each key once, found `id` and 4 more a second time; put `- ` before `id`, which begins a new entry']],
  ['a sign that begins a comment in a text', swap('label: Tin', 'label: Tin # 2 of the mine'), [
    '15:12: expected a text to the end of its line, found a comment behind `Tin`; put the text in quotes, or the comment on a line of its own']],
  ['a tag', swap('label: Tin', 'label: !name Tin'), ['15:12: expected a plain value, found a tag such as `!name`; remove the tag, or put the text in quotes']],
]

const GLOSSARY_CASES: [string, string, string[]][] = [
  ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b]\n', [
    '2:8: expected a value, found the alias `*a`; write the value out',
    '2:12: expected a value, found the alias `*a`; write the value out',
    '3:5: expected a value, found the alias `*b`; write the value out']],
  ['an alias that holds itself', '- &a [*a]\n', ['1:7: expected a value, found the alias `*a`; write the value out']],
  ['an alias of nothing', '- id: *lode\n', ['1:7: expected a value, found the alias `*lode`; write the value out']],
  ['a list as key', '- ? [a, b]\n  : c\n', ['1:5: expected a text as key, found a list or keys with values; name the key']],
]

describe('reading broken YAML reports', () => {
  it.each(SALES_CASES)('%s', (_, edit, expected) => {
    expect(readingProblems({ [SALES]: edit })).toEqual(expected.map((line) => `${SALES}:${line}`))
  })

  it.each(GLOSSARY_CASES)('%s', (_, text, expected) => {
    expect(readingProblems({ [GLOSSARY]: text })).toEqual(expected.map((line) => `${GLOSSARY}:${line}`))
  })

  // How deep is too deep depends on the machine's stack, so the place is left out.
  it.each(['['.repeat(20_000), '{a: '.repeat(200_000), `${'['.repeat(5000)}${']'.repeat(5000)}`])('brackets too deep (%#)', (text) => {
    const problems = readingProblems({ [GLOSSARY]: text })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('expected lists and keys a few levels deep, found more than can be read; remove what is not content')
  })
})

describe('reading the head of a prose file', () => {
  const FILE = `${RELEASE}/prose/summary.md`
  const HEAD = 'expected a head with `title`, `page` and `order` between two lines of `---`, found none'

  it.each<[string, Edit, string[]]>([
    ['that is missing', 'Sales rose.\n', [`1:1: ${HEAD}`]],
    ['that does not begin the file', '\n---\ntitle: A\n---\n', [`1:1: ${HEAD}`]],
    ['that is not closed', '---\ntitle: A\n', [`1:1: ${HEAD}`]],
    ['that is empty, though a rule follows', '---\n---\ntext\n---\n', ['2:1: expected keys with values, found nothing']],
    ['that is broken, at its line in the file', swap('page: lead', 'page: [lead'), ['4:1: expected a closing `]` or `}`, found none; close the list here or just above']],
    ['that names no page, and more', swap('page: lead', 'page: front\ncolour: red'), [
      '3:7: expected one of `lead`, `highlights`, `segments`, `mines`, `cash-costs`, `discussion`, `cautions`, `notes` for `page`, found `front`',
      '4:1: expected one of the keys `title`, `page`, `order`, `mine`, found `colour`; correct or remove it']],
  ])('reports one %s', (_, edit, expected) => {
    expect(readingProblems({ [FILE]: edit })).toEqual(expected.map((line) => `${FILE}:${line}`))
  })
})
