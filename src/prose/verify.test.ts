import { expect, test } from 'vitest'
import { madeUpFacts, madeUpProse, madeUpRelease, faultsOf } from './made-up.test-release.ts'
import { verifyProse } from './verify.ts'

test('a sentence whose figure was changed fails, and the fault names the words and the figure', () => {
  const text = 'The gross profit of tin was [$7.2 million](fact:profit.tin).'
  expect(faultsOf(text)).toEqual([])
  expect(faultsOf(text, { 'profit.tin': '7302' })).toEqual([
    'expected words that agree with `profit.tin@2031-Q1` (7,302 USD thousands), found `$7.2 million`; correct the words or the figure',
  ])
})

test('a claim whose figure was changed fails, and the fault names the words, the result and every figure it rests on', () => {
  expect(faultsOf('It is [up 27%](claim:change(output.tin)).', { 'output.tin': '2743429' })).toEqual([
    'expected words that agree with `change(output.tin)` (31.9%, from `output.tin@2031-Q1` 2,743,429 oz, `output.tin@2030-Q1` 2,079,418 oz), ' +
      'found `up 27%`; correct the words or the figure',
  ])
})

test('a change of one digit of any quoted figure is noticed where the words give all digits', () => {
  const misses = [...'2643429'].flatMap((digit, at) => {
    const typo = `${'2643429'.slice(0, at)}${(Number(digit) + 1) % 10}${'2643429'.slice(at + 1)}`
    return faultsOf('[2,643,429 ounces](fact:output.tin)', { 'output.tin': typo }).length === 1 ? [] : [typo]
  })
  expect(misses).toEqual([])
})

test('the words of an ordinary link are read for figures too', () => {
  expect(faultsOf('[page 7](https://example.com)')).toEqual([expect.stringContaining('`7` bound to nothing')])
})

test.each([
  ['<b>bold</b>', 'raw HTML'], ['<script>alert(1)</script>', 'raw HTML'], ['<!-- 7 -->', 'raw HTML'], ['![7](a.png)', '`image`'], ['`7.2`', '`inlineCode`'],
  ['    7.2', '`code`'], ['[a][b]\n\n[b]: fact:profit.tin', 'a link by reference'], ['***', '`thematicBreak`'],
])('`%s` is refused as markup', (text, what) => {
  expect(faultsOf(text)[0]).toContain(`found ${what}`)
})

test.each(['[<b>more</b>](stated:1)', '[![more](a.png)](stated:1)', '[`more`](claim:profit.tin>profit.copper)'])('`%s` is refused inside a bound link too', (text) => {
  expect(faultsOf(text)).not.toEqual([])
})

test.each([['[](fact:profit.tin)', 'expected words'], ['[$7.2 million](fact:profit.tin "7.3")', 'without a title']])('`%s` is refused', (text, reason) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining(reason)])
})

test('the headings of a notes file are ids, and no prose', () => {
  expect(faultsOf('## note-7\n\nText.', {}, 'notes')).toEqual([])
  expect(faultsOf('## note-7\n\nText.')).toHaveLength(1)
})

test('all faults of all files are found in one run, each at its line and column in the file', () => {
  const text = 'In short, 12 and\n  *[$7.3 million](fact:profit.tin)*.\n\n- [x](fact:profit.lead)\n- then 13 &#49;4\n'
  const release = madeUpRelease([madeUpProse(text), madeUpProse('and 15')])
  expect(verifyProse(release, madeUpFacts()).map(({ path }) => path)).toEqual([
    ['@', 6, 11], ['@', 7, 4], ['@', 9, 3], ['@', 10, 3], ['@', 10, 8], ['@', 6, 5],
  ])
})

test('a title cannot bind a figure, so it may hold none', () => {
  const prose = [{ ...madeUpProse('Text.'), title: 'Profit of tin up 895% in 2031' }]
  expect(verifyProse(madeUpRelease(prose), madeUpFacts())).toEqual([
    { file: 'releases/2031-q1/prose/text.md', path: ['title'], message: expect.stringContaining('found `895%`') as string },
  ])
})
