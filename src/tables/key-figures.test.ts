import { describe, expect, it } from 'vitest'
import { smallRelease, smallStatement } from '../checks/sample-check.test-data.ts'
import { factsOf } from '../model/fact.ts'
import { keyFiguresOf } from './key-figures.ts'

const STATEMENT = smallStatement('a', [
  { id: 'sales', label: 'Sales', figures: '12.5 10', sense: 'higher' },
  { id: 'copper', label: 'Copper:', figures: 'blank blank', role: 'heading' },
  { id: 'cost', label: 'Cost per tonne', figures: '150 100', level: '1', unit: 'USD/tonne', sense: 'lower' },
  { id: 'ore', label: 'Ore', figures: '-5 7', unit: 'tonnes' },
  { id: 'large', label: 'Large', figures: '28079 6414' },
  { id: 'new', label: 'New', figures: 'nil blank' },
], { columns: ['2021-Q2', '2020-Q2'] })

function keyFigures(...lines: string[]) {
  return named(...lines.map((line) => ({ line })))
}

function named(...all: { line: string; label?: string }[]) {
  const release = { ...smallRelease(STATEMENT), keyFigures: all }
  return keyFiguresOf(release, factsOf(release))
}

describe('keyFiguresOf', () => {
  it('gives this year’s figure beside last year’s, with the change and its sense', () => {
    expect(keyFigures('a.sales')).toMatchObject([{ label: 'Sales', unit: 'US dollars in thousands', sign: '$', now: '12.5', before: '10', change: { text: '+25%', outcome: 'favourable' } }])
  })

  it('knows that a cost that rises is unfavourable, and borrows the heading above an indented row', () => {
    expect(keyFigures('a.cost')).toMatchObject([{ label: 'Cost per tonne, copper', change: { text: '+50%', outcome: 'unfavourable' } }])
  })

  it('gives no percentage from or to a loss, and no outcome where neither way is good', () => {
    expect(keyFigures('a.ore')).toMatchObject([{ sign: '', now: '(5)', change: { text: 'n.m.', outcome: undefined } }])
  })

  it('leaves out last year where nothing was printed, and the sign before a dash', () => {
    expect(keyFigures('a.new')).toMatchObject([{ now: '–', sign: '', before: undefined, change: undefined }])
  })

  it('tells amounts as people say them, the year before with as many decimals, and both exactly', () => {
    expect(keyFigures('a.large')).toMatchObject([{ amount: { number: '$28.1', unit: 'million' }, amountBefore: { number: '$6.4', unit: 'million' }, exact: '$28,079 thousand, a year before $6,414 thousand' }])
  })

  it('calls a figure by the short name that the release gives it', () => {
    expect(named({ line: 'a.cost', label: "Copper's cost" })).toMatchObject([{ label: 'Copper’s cost' }])
  })

  it('keeps the order of the release', () => {
    expect(keyFigures('a.ore', 'a.sales').map(({ label }) => label)).toEqual(['Ore', 'Sales'])
  })
})
