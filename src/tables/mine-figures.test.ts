import { beforeEach, describe, expect, it } from 'vitest'
import type { Mine } from '../model/company.ts'
import { factsOf } from '../model/fact.ts'
import { tablesAbout } from '../site/parts.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import type { Release } from '../model/release.ts'
import { mineFigures, minesSideBySide, outputAndCost, type MineTables } from './mine-figures.ts'

let release: Release
let mine: Mine
let tables: MineTables

beforeEach(() => {
  release = readSampleContent().releases[0] as Release
  mine = release.company.mines[0]!
  tables = { mine, statements: tablesAbout(release, mine) }
})

const nameOf = (id: string) => release.company.metals.find((metal) => metal.id === id)?.name.toLowerCase() ?? id

describe('mineFigures', () => {
  it('tells output, grade, other metals and costs per ton of a period, each with its line, beside the year before', () => {
    expect(mineFigures(tables, factsOf(release), '2021-Q2').map(({ fact, now, before }) => [fact.line.id, now, before]))
      .toEqual([['copper', '1,180', '1,149'], ['copper-grade', '21.4', '22.0'], ['tin', '219', '200'], ['cost-per-tonne', '81.25', '77.60']])
  })

  it('does not say again the unit that a label says', () => {
    expect(mineFigures(tables, factsOf(release), '2021-Q2').map(({ label, amount }) => [label, amount.unit])).toEqual([['Copper produced', 'tonnes'], ['Copper grade (kg/tonne)', ''], ['Tin produced', 'tonnes'], ['Cost per tonne of ore', '']])
  })

  it('is nothing for a mine without tables', () => {
    expect(mineFigures({ mine, statements: [] }, factsOf(release), '2021-Q2')).toEqual([])
  })
})

describe('minesSideBySide', () => {
  it('has a row for each mine that has figures, the unit at the head where all share it', () => {
    const both = minesSideBySide([tables, { mine: { ...mine, id: 'shut' }, statements: [] }], nameOf, release.period)
    expect(both?.rows.map(({ label }) => label)).toEqual(['Deep Lode, copper'])
    expect(both?.groups.map(({ label }) => label)).toEqual(['Output, tonnes', 'Grade, kg per tonne', 'Total cash cost'])
  })
})

describe('outputAndCost', () => {
  it('gives the figures of a mine’s card with their change, and leaves out a cost that is not printed', () => {
    expect(outputAndCost(tables, factsOf(release), '2021-Q2').map(({ now, before, change }) => [now, before, change?.text])).toEqual([['1,180', '1,149', '+3%']])
  })
})
