import {describe, expect, it} from 'vitest'
import type {BarsChart, Chart} from './chart.ts'
import {bars} from './bars.test-data.ts'
import {curves} from './cost-curve.test-data.ts'
import {drawChart} from './draw-chart.ts'
import {findAll, textOf} from './drawing.test-data.ts'
import {findMisplaced} from './expected-marks.test-data.ts'
import {frames} from './frame.ts'
import {pickOut} from './highlight.ts'
import {lines} from './lines.test-data.ts'
import {samples} from './samples.test-data.ts'
import {stacks} from './stacked.test-data.ts'

const quietFacts = (chart: Chart, highlight: string) =>
  findAll(drawChart(chart, frames.page, {highlight}), ({element}) => 'opacity' in element.properties && 'dataFact' in element.properties).map(({element}) => String(element.properties['dataFact']))

/** The sample with the names of its rows as their ids. */
function named(chart: Chart): Chart {
  const toId = <Row extends {label: string}>(rows: readonly Row[]) => rows.map((row) => ({...row, id: row.label}))
  if (chart.kind === 'lines') return {...chart, series: toId(chart.series)}
  if (chart.kind === 'cost-curve') return {...chart, blocks: toId(chart.blocks)}
  if (chart.kind === 'stacked') return {...chart, groups: toId(chart.groups)}
  return 'groups' in chart ? {...chart, groups: toId(chart.groups)} : chart
}

describe('drawChart(chart, frame, {highlight})', () => {
  it.each([['bars', bars['bars']!], ['columns', samples['columns']!], ['stacked', stacks['stacked']!], ['a cost curve', curves['cost-curve']!], ['lines', lines['lines']!]])('makes the marks of the other rows of %s quiet', (_, sample) => {
    const chart = named(sample)
    const rows = 'groups' in chart ? chart.groups : chart.kind === 'lines' ? chart.series : chart.kind === 'cost-curve' ? chart.blocks : []
    const own = JSON.stringify(rows[0])
    const quiet = quietFacts(chart, rows[0]!.label)
    expect(quiet.length).toBeGreaterThan(1)
    for (const facts of quiet) for (const fact of facts.split(' ')) expect(own).not.toContain(fact)
  })

  it('has the lines in a layer stand back with their bars, and those of the row itself not', () => {
    const drawn = drawChart(named(stacks['stacked']!), frames.page, {highlight: 'Aldermoor'})
    const lines = findAll(drawn, ({element, ancestors}) => element.tagName === 'path' && String(ancestors.at(-1)!.properties['className']).includes('textured')).map(({element}) => element.properties['opacity'])
    expect(lines).toEqual([undefined, 0.4, undefined, 0.4])
  })

  it('leaves every mark where it is, and no word quiet', () => {
    const chart = named(bars['bars']!) as BarsChart
    const drawn = drawChart(chart, frames.page, {highlight: 'Aldermoor'})
    expect(findMisplaced(chart, drawn)).toEqual([])
    expect(findAll(drawn, ({element}) => element.tagName === 'text' && 'opacity' in element.properties).map(({element}) => textOf(element))).toEqual([])
  })

  it('writes the names of series dark where their bars stand back', () => {
    const inside = (highlight: string) => findAll(drawChart(named(bars['bars']!), frames.page, {highlight}), ({element}) => String(element.properties['className']).startsWith('on-')).map(({element}) => element.properties['className'])
    expect([inside('Aldermoor'), inside('Dunmore')]).toEqual([['on-prior', 'on-current'], ['on-prior', 'on-prior']])
  })

  it('changes nothing where no row has that id, or rows are no things', () => {
    expect(quietFacts(named(bars['bars']!), 'Nowhere')).toEqual([])
    expect(pickOut(samples['bridge']!, 'Sales')).toBe(samples['bridge'])
  })
})
