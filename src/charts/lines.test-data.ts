import type {Chart, LinesChart} from './chart.ts'
import {figure, source, usd} from './sample.test-data.ts'

const quarters = ['Q3 2010', 'Q4 2010', 'Q1 2011', 'Q2 2011', 'Q3 2011', 'Q4 2011', 'Q1 2012', 'Q2 2012', 'Q3 2012']
const prices: LinesChart = {
  kind: 'lines', id: 'cost-over-time', title: 'Costs have fallen for two years at every mine but one', subtitle: 'Total cash cost per ounce of silver, USD, by quarter', source, unit: usd, periods: quarters,
  series: ([
    ['Aldermoor', 'accent', [3.02, 2.9, 2.95, 2.6, 2.2, 2.1, 1.8, 1.5, 1.43]], ['Birch Hollow', 'ochre', [3.4, 3.3, 3.1, 2.9, 2.7, 2.5, 2.2, 2.15, 2.1]],
    ['Santa Quiteria', 'slate', [0.4, 0.1, -0.3, -0.8, null, null, -1.9, -2.1, -2.44]], ['Cedar Flat joint venture', 'neutral-2', [2.2, 2.4, 2.1, 2.8, 3.1, 3.3, 3.6, 3.9, 4.02]]
  ] as const).map(([label, hue, values]) => ({label, hue, tone: 'current', data: values.map((value, i) => figure(`cash-cost.${label.toLowerCase().replaceAll(' ', '-')}@${i}`, value, 2, '$'))}))
}

const slope: LinesChart = {
  ...prices, id: 'metal-prices', title: 'Silver and gold both rose', subtitle: 'Average prices, index, Q3 2011 = 100', unit: {}, periods: ['Q3 2011', 'Q3 2012'],
  series: ([['Silver', 'slate', [100, 107]], ['Gold', 'ochre', [100, 109.7]], ['Lead', 'neutral-1', [100, 119]], ['Zinc', 'neutral-2', [100, 107.2]]] as const).map(([label, hue, values]) => (
    {label, hue, tone: 'current', data: values.map((value, i) => figure(`price.${label.toLowerCase()}@${2011 + i}`, value, 1))}))
}

/** The lines, by what is special about them. */
export const lines: Readonly<Record<string, Chart>> = {
  lines: prices,
  'lines-slope': slope,
  'lines-one-period': {...prices, id: 'one-period', periods: ['Q3 2012'], series: prices.series.map((each) => ({...each, data: each.data.slice(-1)}))},
  'lines-all-nil': {...prices, id: 'all-nil', periods: ['Q3 2011', 'Q3 2012'], series: [{label: 'Tin', hue: 'accent', tone: 'current', data: [figure('tin@1', null), figure('tin@2', null)]}]}
}
