import { describe, expect, it } from 'vitest'
import { smallRelease, smallStatement } from '../checks/sample-check.test-data.ts'
import { factsOf } from '../model/fact.ts'
import { keyFiguresOf } from './key-figures.ts'

const STATEMENT = smallStatement('a', [
  { id: 'sales', label: 'Sales', figures: '12.5 10', sense: 'higher' },
  { id: 'copper', label: 'Copper:', figures: 'blank blank', role: 'heading' },
  { id: 'cost', label: 'Cost per tonne', figures: '150 100', level: '1', unit: 'USD/tonne', sense: 'lower' },
  { id: 'ore', label: 'Ore', figures: '-5 7', unit: 'tonnes' },
  { id: 'new', label: 'New', figures: 'nil blank' },
], { columns: ['2021-Q2', '2020-Q2'] })

function keyFigures(...names: string[]) {
  const release = { ...smallRelease(STATEMENT), keyFigures: names }
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

  it('keeps the order of the release', () => {
    expect(keyFigures('a.ore', 'a.sales').map(({ label }) => label)).toEqual(['Ore', 'Sales'])
  })
})
