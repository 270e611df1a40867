import {describe, expect, it} from 'vitest'
import {bars} from './bars.test-data.ts'
import {bridges} from './bridge.test-data.ts'
import {changeCharts} from './change.test-data.ts'
import {dataOf} from './chart-data.ts'
import {columns} from './columns.test-data.ts'
import {curves} from './cost-curve.test-data.ts'
import {describe as describeChart, sayFigure} from './description.ts'
import {tags, textOf} from './drawing.test-data.ts'
import {everyDrawing} from './every-drawing.test-data.ts'
import {lines} from './lines.test-data.ts'
import {samples} from './samples.test-data.ts'
import {stacks} from './stacked.test-data.ts'

describe('the description of a chart', () => {
  it.each(Object.entries(samples))('%s: holds every figure', (_, chart) => {
    const words = describeChart(chart)
    expect(dataOf(chart).length).toBeGreaterThan(0)
    for (const datum of dataOf(chart)) expect(words).toContain(sayFigure(datum))
  })

  it.each(everyDrawing)('$name: is what the drawing says to those who hear it', ({chart, tree}) => {
    expect(tags(tree, 'desc').map(textOf)).toEqual([describeChart(chart)])
    expect(tags(tree, 'title').map(textOf)).toEqual([chart.title])
    expect(tree.properties['ariaLabelledBy']).toBe(`${String(tree.properties['id'])}-title ${String(tree.properties['id'])}-desc`)
  })

  it('names groups, then periods in time’s order', () => {
    expect(describeChart(columns['columns']!)).toMatch(/^Column chart, Q3 2011 beside Q3 2012\. Sales by segment, .* Silver operations: Q3 2011 14,210, Q3 2012 19,730; /)
    expect(describeChart(bars['bars-one']!)).toContain('Bar chart. Sales by segment, USD thousands, third quarter. Aldermoor 1,684,210.')
  })

  it('names layers and totals of stacks', () => {
    expect(describeChart(stacks['stacked']!)).toContain('Aldermoor: Cash operating cost $1.31, Royalties and taxes $0.12, Depreciation $1.40, total $2.83; ')
  })

  it('says which steps of a bridge are totals', () => {
    expect(describeChart(bridges['bridge']!)).toMatch(/From Sales 30,781; Cost of sales .* minus 13,900; .*subtotal Gross profit 10,401; .*Income tax –; to Net loss minus 17,152\.$/)
  })

  it('names the mines of a cost curve from the cheapest on, then the price', () => {
    expect(describeChart(curves['cost-curve']!)).toMatch(/Santa Quiteria minus \$2\.44 on a volume of 0\.520; Aldermoor .*; Dunmore \$4\.40 on a volume of 0\.045; Average silver price \$5\.11\.$/)
  })

  it('says of changes in percent alone what changed from what to what, in its own unit where the rows differ in it', () => {
    const change = changeCharts['change']!
    if (change.kind !== 'change') throw new Error('expected a change chart')
    const levels = [{facts: [], value: 4.5, label: '4.5'}, {facts: [], value: 5, label: '5.0'}] as const
    const {absolute: _, ...inPercent} = change
    expect(describeChart({...inPercent, rows: change.rows.slice(0, 1).map((row) => ({...row, label: 'Tin', levels, unit: 'ounces'}))})).toMatch(/ Tin from 4\.5 to 5\.0 ounces, /)
  })

  it('says changes and their percent, and n.m. with one full stop at the end', () => {
    expect(describeChart(changeCharts['change']!)).toContain('Net income (loss) minus 18,993, n.m.; ')
    expect(describeChart(changeCharts['change-not-meaningful']!)).toMatch(/minus 18,993, n\.m\.$/)
  })

  it('says each line period by period, its gaps too', () => {
    expect(describeChart(lines['lines']!)).toContain('Santa Quiteria: Q3 2010 $0.40, Q4 2010 $0.10, Q1 2011 minus $0.30, Q2 2011 minus $0.80, Q3 2011 –, Q4 2011 –, Q1 2012 minus $1.90')
  })

  it('begins with the sentence that the exhibit brings', () => {
    expect(describeChart({...bars['bars']!, description: 'Silver rose.'})).toMatch(/^Silver rose\. Bar chart/)
  })
})
