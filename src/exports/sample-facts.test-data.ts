import { factsOf, type Facts } from '../model/fact.ts'
import { parseFigure, type Figure } from '../model/figure.ts'
import { periodSchema } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { unitSchema } from '../model/unit.ts'
import type { ExhibitData } from './exhibit-data.ts'

/** Facts of a statement `sales` with one line, printed in line 12 of its source. */
export function sampleFacts(): Facts {
  const [periods, unit] = [['2011-Q3', '2012-Q3'].map((id) => periodSchema.parse(id)), unitSchema.parse('USD thousands')]
  const line = { id: 'tin', label: 'Tin, "refined"', source: 12, figures: ['nil', '-17'].map((text) => parseFigure(text) as Figure) }
  return factsOf({ statements: [{ id: 'sales', title: 'Sales', unit, columns: periods, lines: [line] }] } as unknown as Pick<Release, 'statements'>)
}

/** An exhibit of those facts, in two columns. */
export function sampleData(): ExhibitData {
  const data = [{ facts: ['sales.tin@2011-Q3'], value: null, label: '–' }, { facts: ['sales.tin@2012-Q3'], value: -17, label: '(17)' }]
  const series = (['prior', 'current'] as const).map((tone, at) => ({ label: `Q3 ${2011 + at}`, hue: 'accent' as const, tone }))
  return {
    release: '2012-q3',
    chart: { kind: 'columns', id: 'tin', title: 'Tin & "lead" [both] fell', subtitle: 'Sales', source: 'Source: made up', unit: {}, series, groups: [{ label: 'Tin, "refined"', data }] },
    table: {
      columns: ['Q3 2011', 'Q3 2012'],
      rows: [{ label: 'Tin, "refined"', cells: [{ text: '–', value: null, facts: ['sales.tin@2011-Q3'] }, { text: '(17)', value: '-17', facts: ['sales.tin@2012-Q3', 'sales.tin@2011-Q3'] }] }],
    },
    facts: sampleFacts(),
  }
}
