import { describe, expect, test } from 'vitest'
import { looseFiguresIn, namesOf } from './loose-figures.ts'
import { madeUpRelease } from './made-up.test-release.ts'

const found = (text: string, names: string[] = []) => looseFiguresIn(text, names).map(({ words }) => words)

describe('looseFiguresIn(text) finds a figure in', () => {
  test.each([
    ['sold 7 of them', '7'], ['costs of $7.2 million, or less', '$7.2'], ['(17)', '(17'], ['up 27%.', '27%'], ['a 45-year life', '45-year'], ['the Q5 of it', 'Q5'],
    ['some 2003 ounces', '2003'], ['a 2003% rise', '2003%'], ['$2003', '$2003'], ['1,999 tons', '1,999'], ['2,003', '2,003'], ['2003.5', '2003.5'], ['-2003', '-2003'],
    ['November 32', '32'], ['4.5:1', '4.5:1'], ['at 10:30', '10:30'], ['Room B2', 'B2'], ['½ of it', '½'], ['١٢ of them', '١٢'], ['in 1750', '1750'],
    ['two million of them', 'two million'], ['about ten percent', 'ten percent'], ['three times that', 'three times'], ['Doubled output', 'Doubled'], ['a tenfold rise', 'tenfold'],
    ['fell by half', 'half'], ['one half of it', 'one half'], ['two thirds of sales', 'two thirds'], ['two-thirds', 'two-thirds'], ['rose by a third', 'by a third'], ['a quarter of sales', 'a quarter'],
    ['a tenth less', 'a tenth'], ['three quarters of sales', 'three quarters of'], ['a dozen holes', 'a dozen'], ['half a dozen holes', 'half a dozen'], ['dozens of them', 'dozens'], ['two dozen', 'two dozen'],
    ['a million ounces', 'a million ounces'], ['half a million tons', 'half a million tons'], ['a record', 'a record'], ['a new record', 'a new record'], ['at record highs', 'record highs'], ['the best on record', 'on record'],
    ['twice as much', 'twice'], ['three ounces', 'three ounces'],
  ])('`%s`: `%s`', (text, words) => {
    expect(found(text)).toEqual([words])
  })
})

test.each([
  'November 4, 2003', '4 November 2003', 'On September 30 it closed', '2003-11-04', 'In 2003, sales rose', 'the years 2002–2003', "2003's best", '(2003)', 'by 2003.',
  'the first nine months of 2003', 'the third quarter', 'Q3 2003', '9M of 2003', 'the 2003 share count', 'three mines', 'the first half', 'the second half of 2003', 'half-year figures', 'half a year', 'this half', 'a quarter earlier', 'a third vein', 'the last three quarters', 'three quarters of 2003', 'a record of decision', 'recorded', 'tens of millions of ounces', 'a million reasons', 'no figure',
])('looseFiguresIn(text) lets dates, periods and words pass: `%s`', (text) => {
  expect(found(text)).toEqual([])
})

test('looseFiguresIn(text) lets a listed name pass, and nothing that only begins like it', () => {
  expect(found('See Form 10-K for it.', ['Form 10-K'])).toEqual([])
  expect(found('See Form 10-K2 and Form 10.', ['Form 10-K'])).toEqual(['10-K2', '10'])
})

test('looseFiguresIn(text) gives the offset of each figure', () => {
  expect(looseFiguresIn('On May 4 we sold 12 and 13.', [])).toEqual([{ words: '12', offset: 17 }, { words: '13', offset: 24 }])
})

test('namesOf(release) are the names with digits that the company lists, its mines and its contact', () => {
  expect(namesOf(madeUpRelease()).sort()).toEqual(['555-0100', 'Form 7-B', 'Wheal 49'])
})
