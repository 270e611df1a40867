import { describe, expect, test } from 'vitest'
import { faultsOf } from './made-up.test-release.ts'

describe('words agree with the figures at the precision that they use:', () => {
  test.each([
    '[$7.2 million](fact:profit.tin)',
    '[7.2 million dollars](fact:profit.tin@2031-Q1)',
    '[$7 million](fact:profit.tin)',
    '[$7,202 thousand](fact:profit.tin)',
    '[7,202](fact:profit.tin)',
    '[$0.7 million](fact:profit.tin@2030-Q1)',
    '[(48)](fact:profit.other)',
    '[loss of $48 thousand](fact:profit.other)',
    '[nil](fact:profit.other@2030-Q1)',
    '[2,643,429](fact:output.tin)',
    '[2.6 million ounces of tin](fact:output.tin)',
    '[2,643,000 ounces](fact:output.tin)',
    '[more than 2.6 million ounces](fact:output.tin)',
    '[just under 1 million](fact:output.copper)',
    '[nearly 1 million](fact:output.copper)',
    '[about 1 million](fact:output.copper)',
    '[minus 22 cents](fact:cost.tin)',
    '[negative $0.22 an ounce](fact:cost.tin)',
    '[$161](fact:cost.copper)',
    '[$161 per ounce](fact:cost.copper)',
    '[more than 29](fact:cost.grade)',
    '[loss of 16 cents](fact:share.loss)',
    '[minus $0.16 per share](fact:share.loss)',
    '[23.2 cents per pound](fact:price.tin)',
    '[23 cents](fact:price.tin)',
    '[$0.232](fact:price.tin)',
    '[40,422 tons](fact:ore.tin)',
    '[up 27%](claim:change(output.tin))',
    '[27% increase](claim:change(output.tin))',
    '[27%](claim:change(output.tin))',
    '[895% higher](claim:change(profit.tin))',
    '[895% higher](claim:change(profit.tin@2031-Q1))',
    '[grew 62%](<claim: change(profit.tin@2031-Q1 + profit.copper@2031-Q1 + profit.other@2031-Q1)>)',
    '[nearly tenfold](claim:change(profit.tin))',
    '[fell 43%](claim:change(profit.copper))',
    '[doubled](claim:change(profit.search))',
    '[a million ounces](fact:output.copper)',
    '[fell by 43%](claim:change(profit.copper))',
    '[a record](claim:profit.tin>profit.tin@2030-Q1)',
    '[twice](<claim: profit.search / profit.search@2030-Q1>)',
    '[4.5 to 1](claim:closing(balances.assets)/closing(balances.debts))',
    '[more than two-thirds](claim:profit.tin/profit.total)',
    '[69%](claim:profit.tin/profit.total)',
    '[$4.0 million](<claim: profit.tin - profit.copper>)',
    '[$2.72 an ounce](<claim: profit.tin / output.tin>)',
    '[higher](claim:profit.tin>profit.copper)',
    '[a better year](claim:profit.tin>profit.tin@2030-Q1)',
    '[fell](claim:profit.copper<profit.copper@2030-Q1)',
    '[tops the figure of 2030](<claim: profit.tin \\> profit.tin@2030-Q1>)',
    '[15% of the holes](stated:181)',
  ])('%s holds', (text) => {
    expect(faultsOf(`Here is ${text}.`)).toEqual([])
  })

  test.each([
    '[$7.3 million](fact:profit.tin)',
    '[$7.20 million](fact:profit.total)',
    '[$7,202](fact:profit.tin)',
    '[17](fact:profit.other)',
    '[48](fact:profit.other)',
    '[none](fact:profit.tin)',
    '[$0](fact:profit.other@2030-Q1)',
    '[2,643,428](fact:output.tin)',
    '[2,643,430](fact:output.tin)',
    '[minus 21 cents](fact:cost.tin)',
    '[more than 2.7 million](fact:output.tin)',
    '[more than 1 million](fact:output.tin)',
    '[less than 2.6 million](fact:output.tin)',
    '[more than 29.07](fact:cost.grade)',
    '[22 cents](fact:cost.tin)',
    '[28%](claim:change(output.tin))',
    '[26.9%](claim:change(output.tin))',
    '[doubled](claim:change(profit.tin))',
    '[half](claim:profit.tin/profit.total)',
    '[4.4 to 1](claim:closing(balances.assets)/closing(balances.debts))',
  ])('%s does not', (text) => {
    expect(faultsOf(`Here is ${text}.`)).toEqual([expect.stringMatching(/^expected words that agree with `/)])
  })
})

describe('words are no more precise than the rounding of the figures allows:', () => {
  test.each(['[$161.0](fact:cost.copper)', '[18.06%](<claim: cost.grade / cost.copper>)', '[(19.8)%](<claim: cost.tin / cost.tin@2030-Q1>)'])('%s is', (text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^expected words no more precise than `.+ allows, found `.+`; round them, or say `about`$/)])
  })

  test.each(['[$40 more](<claim: cost.copper - cost.copper@2030-Q1>)', '[(20)%](<claim: cost.tin / cost.tin@2030-Q1>)', '[about minus 19.8%](<claim: cost.tin / cost.tin@2030-Q1>)'])('%s is not', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})

describe('words point the way that the figures do:', () => {
  test.each([
    '[down 27%](claim:change(output.tin))',
    '[rose 43%](claim:change(profit.copper))',
    '[higher](claim:profit.copper<profit.copper@2030-Q1)',
    '[fell](claim:profit.tin>profit.tin@2030-Q1)',
    '[up 0%](claim:change(profit.flat))',
  ])('%s does not', (text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^expected words that point the same way as `.+, found `/)])
  })
})

describe('words count the kind of thing that the figures count:', () => {
  test.each([
    '[7,202 ounces](fact:profit.tin)', '[$2,643,429](fact:output.tin)', '[161%](fact:cost.copper)', '[$161 per ton ](fact:ore.tin)', '[€7.2 million](fact:profit.tin)',
    '[27 ounces](claim:change(output.tin))', '[$2.72](<claim: profit.tin / output.tin>)', '[doubled](fact:output.tin)', '[$161 per share](fact:cost.copper)',
  ])('%s does not', (text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^expected words that count the same kind of thing as `/)])
  })
})

test('a comparison must be true', () => {
  expect(faultsOf('[a record](claim:profit.copper>profit.copper@2030-Q1)')).toEqual([
    'expected a comparison that is true, found `a record` bound to `profit.copper>profit.copper@2030-Q1` ' +
      '(`profit.copper@2031-Q1` 3,236 USD thousands, `profit.copper@2030-Q1` 5,690 USD thousands); correct the words or the figures',
  ])
})

test('equal figures bear out neither side of a comparison', () => {
  expect(faultsOf('[more](claim:profit.flat>profit.flat@2030-Q1)')).toHaveLength(1)
  expect(faultsOf('[less](claim:profit.flat<profit.flat@2030-Q1)')).toHaveLength(1)
})

test.each(['up by 3', 'doubled', 'two million more'])('the words of a comparison may not hold a figure: `%s`', (words) => {
  expect(faultsOf(`[${words}](claim:profit.tin>profit.copper)`)).toEqual([expect.stringMatching(/^expected words without a figure/)])
})
