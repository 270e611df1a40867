import type {Chart, StackedChart} from './chart.ts'
import {figure, source, usd} from './sample.test-data.ts'

const layers: StackedChart = {
  kind: 'stacked', id: 'cost-layers', title: 'Cash cost is less than half of what an ounce costs to produce',
  subtitle: 'Cost per ounce of silver by layer, USD, third quarter', source, unit: usd,
  layers: [
    {label: 'Cash operating cost', hue: 'accent'},
    {label: 'Royalties and taxes', hue: 'ochre', pattern: 'hatch'},
    {label: 'Depreciation', hue: 'neutral-2', pattern: 'dots'}
  ],
  groups: [['Aldermoor', 1.31, 0.12, 1.4], ['Birch Hollow', 3.02, 0.21, 1.05], ['Cedar Flat', 2.4, 0.09, 1.33]].map(([label, ...values], g) => ({
    label: String(label),
    stacks: [{label: '', tone: 'current', data: values.map((value, i) => figure(`cost.${g}.${i}@2012-Q3`, Number(value), 2, '$')), total: figure(`cost.${g}.total@2012-Q3`, Number(values.reduce((a, b) => Number(a) + Number(b), 0)), 2, '$')}]
  }))
}

const balance: StackedChart = {
  kind: 'stacked', id: 'balance', title: 'Equity pays for more of the balance sheet than a year ago', subtitle: 'Liabilities and equity, USD millions', source, unit: {},
  layers: [
    {label: 'Shareholders’ equity', hue: 'accent'},
    {label: 'Long-term debt', hue: 'ochre', pattern: 'hatch'},
    {label: 'Accrued reclamation', hue: 'neutral-2', pattern: 'dots'},
    {label: 'Current liabilities', hue: 'slate'}
  ],
  groups: [{label: 'Aldermoor Resources', stacks: [
    {label: '31 Dec 2011', tone: 'prior', data: [62.1, 30.4, 51.7, 18.9].map((value, i) => figure(`balance.${i}@2011-12-31`, value, 1))},
    {label: '30 Sep 2012', tone: 'current', data: [98.2, null, 64.4, 22].map((value, i) => figure(`balance.${i}@2012-09-30`, value, 1))}
  ]}]
}

/** What is left of the costs when the by-products are sold: a little above zero, then less than nothing. */
const byProducts = layers.groups.map(({label, stacks: [stack]}, g) => {
  const data = [...stack!.data.slice(0, 2), figure(`cost.${g}.2@2012-Q3`, -1.3 - g * 1.2, 2, '$')]
  const net = data.reduce((sum, {value}) => sum + Number(value), 0)
  return {label, stacks: [{label: '', tone: 'current' as const, data, total: figure(`cost.${g}.net@2012-Q3`, Math.round(net * 100) / 100, 2, '$')}]}
})

/** The stacks, by what is special about them. */
export const stacks: Readonly<Record<string, Chart>> = {
  stacked: layers,
  'stacked-nil': balance,
  'stacked-negative': {...layers, id: 'by-products', title: 'By-products pay for more than the mining', groups: byProducts},
  'stacked-four-by-two': {...layers, id: 'layers-two-years', groups: layers.groups.map((each, g) => ({...each, stacks: ['2011', '2012'].map((label, j) => ({label, tone: j ? 'current' as const : 'prior' as const, data: each.stacks[0]!.data.map((d, i) => figure(`two.${g}.${i}@${label}`, (d.value ?? 0) * (1.2 - j * 0.2), 2))}))}))}
}
