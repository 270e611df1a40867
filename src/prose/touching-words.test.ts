import { describe, expect, test } from 'vitest'
import { faultsOf } from './made-up.test-release.ts'
import { touchingWord } from './touching-words.ts'

describe('touchingWord(before, after) finds a word of the grammar outside the amount that it belongs to:', () => {
  test.each([
    ['It is up ', '', 'up'], ['costs of more than ', '', 'more than'], ['it was minus ', ' now', 'minus'], ['Nearly ', '', 'Nearly'], ['$', '', '$'],
    ['', ' million more', 'million'], ['', '-million', 'million'], ['', ' ounces of it', 'ounces'], ['', '% of it', '%'], ['', ' higher than', 'higher'],
    ['', ' an ounce', 'an ounce'], ['', ' to 1', 'to 1'], ['', ' times', 'times'],
  ])('`%s[…]%s`: `%s`', (before, after, word) => {
    expect(touchingWord(before, after)).toBe(word)
  })

  test.each([
    ['up from ', ''], ['a setup ', ''], ['income of ', ''], ['', ', higher than'], ['', ' over nine months'], ['', ' of tin'], ['', ' millions'], ['', ' in tons'], ['', ''],
  ])('none in `%s[…]%s`', (before, after) => {
    expect(touchingWord(before, after)).toBeUndefined()
  })
})

test.each([
  'Output is down [27%](claim:change(output.tin)).', 'Profit was [7.2](fact:profit.tin) million.', 'It made [2,643,429](fact:output.tin) tons.', 'About [$7.2 million](fact:profit.tin).',
])('a word that changes what a bound amount says is refused outside it: %s', (text) => {
  expect(faultsOf(text)).toContainEqual(expect.stringMatching(/inside the link that it touches/))
})

test('words around a comparison and around what is stated are free', () => {
  expect(faultsOf('Nearly [more](claim:profit.tin>profit.copper) and about [15%](stated:181) of it.')).toEqual([])
})
