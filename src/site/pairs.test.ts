import { describe, expect, it } from 'vitest'
import type { Release } from '../model/release.ts'
import { readSampleContent, STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { pairsOf } from './pairs.ts'

const SECOND = "    share: '62.5'\n  - { id: high-lode, name: High Lode, place: Redruth, metals: [tin] }\n"
const withSecond = { 'company.yaml': swap("    share: '62.5'\n", SECOND) }
const secondTable = { [`${STATEMENTS}/high-lode.yaml`]: `title: High Lode\nkind: production\norder: 20\nunit: tonnes\nmine: high-lode\ncolumns: [2021-Q2, 2020-Q2, 2021-H1]\nlines:\n  - { id: ore, label: Ore, figures: [1, 2, 3] }\n` }
const pairsIn = (edits = {}) => pairsOf(readSampleContent(edits).releases[0] as Release).map(({ a, b }) => `${a} ${b}`)

describe('pairsOf', () => {
  it('pairs the periods that a table prints beside each other, the later one first', () => {
    expect(pairsIn()).toEqual(['2021-06-30 2020-12-31', '2021-q2 2021-h1', '2021-q2 2020-q2', '2021-h1 2020-q2'])
  })

  it('has no pair of mines where there is one mine', () => {
    expect(pairsIn().filter((pair) => pair.includes('lode'))).toEqual([])
  })

  it('pairs two mines once, in the company’s order, where both have tables of one kind', () => {
    expect(pairsIn(withSecond).filter((pair) => pair.includes('lode'))).toEqual([])
    expect(pairsIn({ ...withSecond, ...secondTable }).filter((pair) => pair.includes('lode'))).toEqual(['deep-lode high-lode'])
  })
})
