import { describe, expect, test } from 'vitest'
import { faultsOf, madeUpProse, madeUpRelease } from './made-up.test-release.ts'
import { statedIn } from './stated.ts'

describe('statedIn(release)', () => {
  test('lists the numbers that only the source answers for, with its line', () => {
    const text = 'It drilled [about 70 miles](stated:170) off, and sold [$7.2 million](fact:profit.tin).\n\n- Of **[15%](stated:181)** of them nothing is known.\n'
    expect(statedIn(madeUpRelease([madeUpProse(text)]))).toEqual([
      { file: 'releases/2031-q1/prose/text.md', words: 'about 70 miles', source: 170 },
      { file: 'releases/2031-q1/prose/text.md', words: '15%', source: 181 },
    ])
  })

  test('leaves out what is no line of the source, which is reported elsewhere', () => {
    expect(statedIn(madeUpRelease([madeUpProse('It was [7](stated:x).')]))).toEqual([])
  })
})

describe('a stated number that a table prints', () => {
  test.each([
    ['2,643,429 ounces', 'output.tin@2031-Q1'], ['$7.20 million', 'profit.tin@2031-Q1'], ['$161 per ounce', 'cost.copper@2031-Q1'], ['40,422 tons', 'ore.tin@2031-Q1'],
  ])('has to be bound: `%s`', (words, fact) => {
    expect(faultsOf(`It was [${words}](stated:5).`)).toEqual([expect.stringContaining(`bind it, \`fact:${fact}\``)])
  })

  test.each(['about $7.20 million', '$7 million', '$7.21 million', '161 ounces', '161', '$161', '2,643,429 shares', '0.22 ounces', 'doubled'])('is another where the words do not say it exactly: `%s`', (words) => {
    expect(faultsOf(`It was [${words}](stated:5).`)).toEqual([])
  })
})
