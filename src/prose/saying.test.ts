import { describe, expect, test } from 'vitest'
import { directionsIn, parseSaying, type Amount } from './saying.ts'

/** What the words stand for, in one line: `7.2 ± 0.05`, then what else they say. */
function read(words: string, names: string[] = []): string | undefined {
  const saying = parseSaying(words, names)
  if (!saying) return undefined
  return saying.kind === 'nil' ? 'nil' : [
    `${saying.number.toFraction()} ± ${saying.half.toFraction()}`, saying.isMultiple && 'times', saying.hedge, signs(saying),
    saying.power !== undefined && `e${saying.power}`, saying.money?.currencies[0], saying.unit, saying.per && `per ${saying.per}`,
  ].filter(Boolean).join(' ')
}

function signs({ sign, direction }: Amount): string {
  return [sign === -1 && 'negative', sign === 1 && 'positive', direction === 1 && 'up', direction === -1 && 'down'].filter(Boolean).join(' ')
}

describe('parseSaying(words) reads each form of the grammar:', () => {
  test.each([
    ['2,643,429', '2643429 ± 1/2'],
    ['829,000 ounces', '829000 ± 500 oz'],
    ['1,000,000', '1000000 ± 500000'],
    ['829,000.0', '829000 ± 1/20'],
    ['100', '100 ± 1/2'],
    ['$7.2 million', '36/5 ± 1/20 e6 USD'],
    ['7.2 million dollars', '36/5 ± 1/20 e6 USD'],
    ['US$7 billion', '7 ± 1/2 e9 USD'],
    ['€3 thousand', '3 ± 1/2 e3 EUR'],
    ['CAD 5 million', '5 ± 1/2 e6 CAD'],
    ['$0.16', '4/25 ± 1/200 USD'],
    ['$161 per ounce', '161 ± 1/2 USD per oz'],
    ['$26.06 a ton', '1303/50 ± 1/200 USD per short tons'],
    ['23.2 cents per pound', '116/5 ± 1/20 USD per lb'],
    ['22.29 ounces per ton', '2229/100 ± 1/200 oz per short tons'],
    ['a third of an ounce', '1/3 ± 1/60 oz'],
    ['half', '1/2 ± 1/40'],
    ['two-thirds', '2/3 ± 1/30'],
    ['ten', '10 ± 1/2'],
    ['27%', '27 ± 1/2 %'],
    ['27 percent', '27 ± 1/2 %'],
    ['27-percent', '27 ± 1/2 %'],
    ['4.5 to 1', '9/2 ± 1/20 ratio'],
    ['4.5:1', '9/2 ± 1/20 ratio'],
    ['82 days', '82 ± 1/2 days'],
    ['negative 22 cents', '22 ± 1/2 negative USD'],
    ['minus 4 cents', '4 ± 1/2 negative USD'],
    ['−4 cents', '4 ± 1/2 negative USD'],
    ['(17)', '17 ± 1/2 negative'],
    ['$(0.16)', '4/25 ± 1/200 negative USD'],
    ['a loss of $17.5 million', '35/2 ± 1/20 negative e6 USD'],
    ['net income of $1.5 million', '3/2 ± 1/20 positive e6 USD'],
    ['up 27%', '27 ± 1/2 up %'],
    ['27% higher', '27 ± 1/2 up %'],
    ['an increase of 27%', '27 ± 1/2 up %'],
    ['fell by 45%', '45 ± 1/2 down %'],
    ['a 45% decrease', '45 ± 1/2 down %'],
    ['cut by half', '1/2 ± 1/40 down'],
    ['doubled', '2 ± 1/10 times'],
    ['twice', '2 ± 1/10 times'],
    ['halved', '1/2 ± 1/40 times'],
    ['nearly tripled', '3 ± 3/20 times under'],
    ['three times', '3 ± 3/20 times'],
    ['2.8 times', '14/5 ± 1/20 times'],
    ['almost tenfold', '10 ± 1/2 times under'],
    ['more than 29', '29 ± 1/2 over'],
    ['just over $8 million', '8 ± 1/2 over e6 USD'],
    ['less than 29', '29 ± 1/2 under'],
    ['just under 7 million', '7 ± 1/2 under e6'],
    ['close to 7 million', '7 ± 1/2 under e6'],
    ['about 47,000 ounces', '47000 ± 500 about oz'],
    ['nil', 'nil'],
    ['None', 'nil'],
  ])('`%s` is %s', (words, expected) => {
    expect(read(words)).toBe(expected)
  })

  test('the names of metals say nothing about the amount', () => {
    expect(read('2.6 million ounces of tin', ['Tin'])).toBe('13/5 ± 1/20 e6 oz')
    expect(read('2.6 million ounces of tin')).toBeUndefined()
  })
})

test.each([
  '', 'ounces', 'not 27%', '27% or so', 'up', 'nil ounces', '27 28', 'from 27 to 28', '27%%', 'up 27% down', 'minus (17)', 'rose minus 4 cents',
  '7,20', '1,0000', '12,34,567', '7.', '27 cents%', 'doubled ounces', 'about nearly 5', '4.5 to 10', '27%abc', '1e6', '١٢',
])('parseSaying(`%s`) refuses what is not one amount of the grammar', (words) => {
  expect(parseSaying(words)).toBeUndefined()
})

test('directionsIn(words) finds the directions that free words hold', () => {
  expect([...directionsIn('The grade was Lower than last year')]).toEqual([-1])
  expect([...directionsIn('costs rose while output fell')]).toEqual([1, -1])
  expect([...directionsIn('a record')]).toEqual([])
})
