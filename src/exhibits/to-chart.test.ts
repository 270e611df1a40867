import { describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chart.ts'
import { sampleCharts } from './sample-exhibits.test-data.ts'

const chart = <Kind extends Chart['kind']>(id: string, kind: Kind) => {
  const found = sampleCharts()[id]
  if (found?.kind !== kind) throw new Error(`expected \`${id}\` to be a chart of kind \`${kind}\``)
  return found as Extract<Chart, { kind: Kind }>
}

describe('toChart(exhibit, release, facts)', () => {
  it('makes a chart of each view, under an id of its own', () => {
    expect(Object.keys(sampleCharts())).toEqual(['sales', 'sales-half-year', 'tin-sales', 'profit-change', 'to-profit', 'costs', 'curve', 'changes', 'grades'])
  })

  it('shows the title without its links', () => {
    expect(chart('sales', 'columns').title).toBe('Copper sales rose 10% to $12.4 million')
  })

  it('says measure, unit and period in the subtitle, in time’s order', () => {
    expect(chart('sales', 'columns').subtitle).toBe('Sales by product, US dollars in thousands, second quarter of 2020 and 2021')
    expect(chart('tin-sales', 'bars').subtitle).toBe('Tin, US dollars in thousands, second quarter of 2020 and 2021')
    expect(chart('changes', 'change').subtitle).toBe('Sales by product, change from Q2 2020 to Q2 2021')
    expect(chart('profit-change', 'bridge').subtitle).toBe('Statements of operations, US dollars in thousands, Q2 2020 to Q2 2021')
  })

  it('says the source, with the remark of its table, and that differences are worked out', () => {
    expect(chart('tin-sales', 'bars').source).toBe('Source: Stannary & Daughters Limited, Filing 7 of August 3, 2021: Sales by product (unaudited).')
    expect(chart('grades', 'lines').source).toContain('Deep Lode, the figures are those of the company\'s share (unaudited).')
    expect(chart('changes', 'change').source).toMatch(/\(unaudited\)\. Changes are worked out\.$/)
    expect(chart('costs', 'stacked').source).toMatch(/Sums are worked out\.$/)
  })

  it('puts footnotes in plain words', () => {
    expect(chart('sales', 'columns').notes).toEqual(['Tin is a by-product of copper.'])
  })

  it('runs series in time’s order, the newest dark and the one before light', () => {
    expect(chart('sales', 'columns').series).toEqual([{ label: 'Q2 2020', hue: 'accent', tone: 'prior' }, { label: 'Q2 2021', hue: 'accent', tone: 'current' }])
  })

  it('wears the hue of the metal that all its figures are about', () => {
    expect(chart('tin-sales', 'bars').series.map(({ hue }) => hue)).toEqual(['slate', 'slate'])
    expect(chart('grades', 'lines').series.map(({ hue }) => hue)).toEqual(['ochre', 'slate'])
  })

  it('draws a printed dash as no value, worded as a dash', () => {
    expect(chart('sales', 'columns').groups[1]).toEqual({ label: 'Tin ore', data: [
      { facts: ['sales.tin@2020-Q2'], value: null, label: '–' }, { facts: ['sales.tin@2021-Q2'], value: 5310, label: '5,310' },
    ] })
  })

  it('groups one line over several stretches of time by their length, the shorter first', () => {
    const spans = sampleCharts((text) => text.replace('lines: [sales.tin]\n  periods: [2021-Q2, 2020-Q2]', 'lines: [sales.tin]\n  periods: [2021-H1, 2021-Q2]'))['tin-sales']
    expect(spans).toMatchObject({ series: [{ label: '2021', tone: 'current' }], groups: [{ label: 'Second quarter', data: [{ value: 5310 }] }, { label: 'First half', data: [{ value: 9871 }] }] })
    expect(spans?.subtitle).toBe('Tin, US dollars in thousands, second quarter and first half of 2021')
  })

  it('steps from the older total to the newer by the changes of its parts, good or bad by the sense of the total', () => {
    const { sense, steps } = chart('profit-change', 'bridge')
    expect(sense).toBe('neutral')
    expect(steps.map(({ role, label, datum }) => [role, label, datum.value, datum.label])).toEqual([
      ['start', 'Q2 2020', 1352, '1,352'], ['delta', 'Sales', 6401, '+6,401'], ['delta', 'Total costs', -3253, '−3,253'], ['end', 'Q2 2021', 4500, '4,500'],
    ])
    expect(steps[2]?.datum.facts).toEqual(['operations.total-costs@2021-Q2', 'operations.total-costs@2020-Q2'])
  })

  it('leaves out steps of a bridge that are printed as a dash', () => {
    const nil = sampleCharts((text) => text.replace('    - delta: -operations.cost-of-sales\n', '    - delta: -operations.cost-of-sales\n    - delta: sales.tin@2020-Q2\n'))['to-profit']
    expect(nil?.kind === 'bridge' && nil.steps.map(({ label }) => label)).toEqual(['Sales', 'Cost of sales', 'Depreciation', 'Gross profit'])
  })

  it('stacks differences of printed figures up to their printed total', () => {
    const { groups, layers } = chart('costs', 'stacked')
    expect(layers.map(({ label }) => label)).toEqual(['Cost of sales', 'Other costs'])
    expect(groups.map(({ label, stacks }) => [label, stacks[0]?.data.map(({ value }) => value), stacks[0]?.total?.value])).toEqual([
      ['Q2 2020', [8120, 1820], 9940], ['Q2 2021', [11002, 2191], 13193],
    ])
  })

  it('wears the older stack of each pair lighter, and no layer in the pattern of the one below it', () => {
    const { groups, layers } = chart('costs', 'stacked')
    expect(groups.map(({ stacks }) => stacks.map(({ tone }) => tone))).toEqual([['prior'], ['current']])
    expect(layers).toMatchObject([{ hue: 'accent' }, { hue: 'accent', pattern: 'hatch' }])
  })

  it('lets the views of one declaration share a scale where their figures are prices or other ratios', () => {
    const views = (id: string) => (text: string) => text.replace(new RegExp(`(- id: ${id}\\n(?: .*\\n)*?)  periods: .*\\n  title: (.*)`), '$1  views:\n    - { periods: [2021-Q2], title: One }\n    - { id: half-year, periods: [2021-H1], title: Two }')
    const curves = sampleCharts(views('curve'))
    expect(curves['curve']?.alike?.map(({ id }) => id)).toEqual(['curve-half-year'])
    expect(curves['curve-half-year']?.alike?.map(({ id }) => id)).toEqual(['curve'])
    expect(curves['curve']?.alike?.[0]).not.toHaveProperty('alike')
    // Amounts that flow grow with the period: each view keeps its own scale.
    const sales = sampleCharts(views('tin-sales'))['tin-sales']
    expect(sales).not.toHaveProperty('alike')
    // They stand or lie alike, though.
    expect(sales?.twins?.map(({ id }) => id)).toEqual(['tin-sales-half-year'])
    expect(chart('sales', 'columns')).not.toHaveProperty('alike')
  })

  it('gives a cost curve the mine’s name, its volume and its cost', () => {
    expect(chart('curve', 'cost-curve')).toMatchObject({
      unit: { prefix: '$', decimals: 2 }, volumeTitle: 'Tonnes, cumulative',
      blocks: [{ label: 'Deep Lode', volume: { value: 61240, label: '61,240' }, cost: { value: 81.25, label: '$81.25' } }],
      prices: [{ label: 'Price of tin', datum: { value: 31020, label: '$31,020' } }],
    })
  })

  it('words changes with their sign, and has no percentage on a base of nothing', () => {
    const { rows, absolute } = chart('changes', 'change')
    expect(absolute?.title).toBe('US dollars in thousands')
    expect(rows.map(({ absolute: { label }, percent }) => [label, percent.label])).toEqual([['+1,150', '+10%'], ['+5,310', 'n.m.'], ['+2,882', '+35%']])
    expect(rows[0]?.percent.value).toBeCloseTo((1150 / 11250) * 100, 10)
    expect(rows[1]?.percent.value).toBeNull()
  })

  it('leaves absolute changes out where the units differ', () => {
    const mixed = sampleCharts((text) => text.replace('lines: [sales.copper, sales.tin,', 'lines: [deep-lode.ore, sales.tin,'))['changes']
    expect(mixed).not.toHaveProperty('absolute')
  })

  it('throws on an exhibit at fault, and names it', () => {
    expect(() => sampleCharts((text) => text.replace('[sales.tin]', '[sales.tim]'))).toThrow(/^exhibit `tin-sales`: expected a line of `sales`, found `tim`/)
  })
})
