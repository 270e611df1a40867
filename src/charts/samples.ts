import type {BarsChart, BridgeChart, ChangeChart, Chart, ColumnsChart, CostCurveChart, Datum, Group, LinesChart, Series, StackedChart, Step} from './chart.ts'

// Charts of a company that does not exist, for the tests: every kind, and every edge.

const source = 'Source: Aldermoor Resources, third-quarter results, statement of operations (unaudited)'
const years: Series[] = [
  {label: 'Q3 2011', hue: 'accent', tone: 'prior'},
  {label: 'Q3 2012', hue: 'accent', tone: 'current'}
]
const usd = {prefix: '$', decimals: 2}

/** A figure of a line at a period, worded as tables do. */
export function figure(fact: string, value: number | null, decimals = 0, prefix = '', suffix = ''): Datum {
  if (value === null) return {facts: [fact], value, label: '–'}
  const words = prefix + Math.abs(value).toLocaleString('en-US', {minimumFractionDigits: decimals, maximumFractionDigits: decimals}) + suffix
  return {facts: [fact], value, label: value < 0 ? `(${words})` : words}
}

function pair(label: string, id: string, values: (number | null)[], decimals = 0, prefix = ''): Group {
  return {label, data: values.map((value, i) => figure(`${id}@${2011 + i}-Q3`, value, decimals, prefix))}
}

function grouped(kind: 'columns' | 'bars', id: string, title: string, groups: Group[], more: Partial<ColumnsChart> = {}): ColumnsChart | BarsChart {
  return {kind, id, title, subtitle: 'Sales by segment, USD thousands, third quarter', source, unit: {}, series: years, groups, ...more} as ColumnsChart | BarsChart
}

function step(role: Step['role'], label: string, value: number | null, id = label.toLowerCase().replaceAll(' ', '-')): Step {
  return {role, label, datum: figure(`operations.${id}@2012-Q3`, value)}
}

const segments = [
  pair('Silver operations', 'sales.silver', [14210, 19730]),
  pair('Gold operations', 'sales.gold', [13655, 8804]),
  pair('Industrial minerals', 'sales.industrial', [2140, 2311]),
  pair('Other', 'sales.other', [null, -64])
]

const sales = grouped('columns', 'sales-by-segment', 'Silver carried the quarter as gold sales fell by a third', segments, {
  notes: ['“Other” is the elimination of sales between segments.']
})

const production = grouped('bars', 'silver-by-mine', 'Aldermoor produced more silver than the other mines together',
  [
    pair('Aldermoor', 'silver.aldermoor', [1120432, 1684210]),
    pair('Birch Hollow', 'silver.birch', [640118, 702950]),
    pair('Cedar Flat joint venture', 'silver.cedar', [318777, 301004]),
    pair('Dunmore', 'silver.dunmore', [null, 45219])
  ],
  {subtitle: 'Silver produced, ounces, third quarter'})

const layers: StackedChart = {
  kind: 'stacked', id: 'cost-layers', title: 'Cash cost is less than half of what an ounce costs to produce',
  subtitle: 'Cost per ounce of silver by layer, USD, third quarter', source, unit: usd,
  layers: [
    {label: 'Cash operating cost', hue: 'accent', tone: 'current'},
    {label: 'Royalties and taxes', hue: 'ochre', tone: 'prior'},
    {label: 'Depreciation', hue: 'neutral-2', tone: 'prior', pattern: 'hatch'}
  ],
  groups: [['Aldermoor', 1.31, 0.12, 1.4], ['Birch Hollow', 3.02, 0.21, 1.05], ['Cedar Flat', 2.4, 0.09, 1.33]].map(([label, ...values], g) => ({
    label: String(label),
    stacks: [{label: '', data: values.map((value, i) => figure(`cost.${g}.${i}@2012-Q3`, Number(value), 2, '$')), total: figure(`cost.${g}.total@2012-Q3`, Number(values.reduce((a, b) => Number(a) + Number(b), 0)), 2, '$')}]
  }))
}

const balance: StackedChart = {
  kind: 'stacked', id: 'balance', title: 'Equity pays for more of the balance sheet than a year ago', subtitle: 'Liabilities and equity, USD millions', source, unit: {},
  layers: [
    {label: 'Shareholders’ equity', hue: 'accent', tone: 'current'},
    {label: 'Long-term debt', hue: 'slate', tone: 'prior'},
    {label: 'Accrued reclamation', hue: 'ochre', tone: 'prior'},
    {label: 'Current liabilities', hue: 'neutral-1', tone: 'prior'}
  ],
  groups: [{label: 'Aldermoor Resources', stacks: [
    {label: '31 Dec 2011', data: [62.1, 30.4, 51.7, 18.9].map((value, i) => figure(`balance.${i}@2011-12-31`, value, 1))},
    {label: '30 Sep 2012', data: [98.2, null, 64.4, 22].map((value, i) => figure(`balance.${i}@2012-09-30`, value, 1))}
  ]}]
}

const toNetLoss: BridgeChart = {
  kind: 'bridge', id: 'sales-to-net-loss', title: 'An accrual for reclamation turned a gross profit of $10.4 million into a loss', subtitle: 'From sales to net loss, USD thousands, Q3 2012',
  source, unit: {}, sense: 'neutral',
  steps: [
    step('start', 'Sales', 30781), step('delta', 'Cost of sales and other direct production costs', -13900), step('delta', 'Depreciation, depletion and amortization', -6480),
    step('subtotal', 'Gross profit', 10401), step('delta', 'General and administrative', -2120), step('delta', 'Exploration', -2730), step('delta', 'Provision for closed operations', -23115),
    step('subtotal', 'Loss from operations', -17564), step('delta', 'Interest and other income', 412), step('delta', 'Income tax', null), step('end', 'Net loss', -17152)
  ]
}

const variance: BridgeChart = {
  kind: 'bridge', id: 'gross-profit-bridge', title: 'Silver more than made up for gold', subtitle: 'Gross profit, Q3 2011 to Q3 2012, USD thousands', source, unit: {}, sense: 'higher-is-better',
  steps: [step('start', 'Q3 2011', 6512), step('delta', 'Silver', 6318), step('delta', 'Gold', -2380), step('delta', 'Other', -49), step('end', 'Q3 2012', 10401)]
}

const curve: CostCurveChart = {
  kind: 'cost-curve', id: 'cost-curve', title: 'Every mine produces below the price of silver, one below zero', subtitle: 'Total cash cost per ounce by mine, USD, Q3 2012', source,
  unit: usd, volumeUnit: {decimals: 1}, volumeTitle: 'Million ounces of silver, cumulative',
  blocks: [['Birch Hollow', 2.1, 0.7], ['Santa Quiteria', -2.44, 0.52], ['Aldermoor', 1.43, 1.68], ['Cedar Flat', 4.02, 0.3], ['Dunmore', 4.4, 0.045]].map(([label, cost, volume]) => ({
    label: String(label), hue: 'slate', tone: 'current', volume: figure(`silver.${label}@2012-Q3`.replace(' ', '-'), Number(volume), 3), cost: figure(`cash-cost.${label}@2012-Q3`.replace(' ', '-'), Number(cost), 2, '$')
  })),
  prices: [{label: 'Average silver price', datum: figure('prices.silver@2012-Q3', 5.11, 2, '$')}]
}

const rows: [string, ChangeChart['rows'][number]['sense'], number, number | null][] = [
  ['Sales of products', 'higher-is-better', 776, 2.6], ['Cost of sales', 'lower-is-better', -2954, -17.5], ['Gross profit', 'higher-is-better', 3889, 59.7],
  ['Exploration', 'lower-is-better', 1305, 91.6], ['Net income (loss)', 'higher-is-better', -18993, null], ['Capital expenditure', 'neutral', 0, 0]
]

const changes: ChangeChart = {
  kind: 'change', id: 'changes', title: 'Costs fell faster than sales grew', subtitle: 'Change from Q3 2011 to Q3 2012', source,
  absolute: {title: 'USD thousands', unit: {}}, percent: {title: 'Percent', unit: {suffix: '%'}},
  rows: rows.map(([label, sense, absolute, percent], i) => ({
    label, sense,
    absolute: signed(figure(`change.${i}.abs`, absolute)),
    percent: percent === null ? {facts: [`change.${i}.pct`], value: null, label: 'n.m.'} : signed(figure(`change.${i}.pct`, percent, 1, '', '%'))
  }))
}

function signed(datum: Datum): Datum {
  return (datum.value ?? 0) > 0 ? {...datum, label: `+${datum.label}`} : datum
}

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

const forty = Array.from({length: 40}, (_, i) => pair(`Project ${i + 1}`, `capex.${i}`, [Math.round(900 + 800 * Math.sin(i)), Math.round(1000 + 900 * Math.cos(i * 1.3))]))
const long = ['Cost of sales and other direct production costs, excluding depreciation', 'Provision for closed operations and environmental matters', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Tax']

/** A chart by the name of what it shows. */
export const samples: Readonly<Record<string, Chart>> = {
  columns: sales,
  'columns-all-negative': grouped('columns', 'losses', 'Every segment lost money', [pair('Silver', 'l.s', [-210, -1830]), pair('Gold', 'l.g', [-1655, -804]), pair('Other', 'l.o', [-14, -6])]),
  'columns-one': grouped('columns', 'one', 'One segment', [pair('Silver operations', 'one.s', [14210, 19730])]),
  'columns-nil': grouped('columns', 'nil', 'Gold was not sold last year', [pair('Silver', 'n.s', [14210, 19730]), pair('Gold', 'n.g', [null, 8804]), pair('Zinc', 'n.z', [300, null]), pair('Lead', 'n.l', [1200, 900])]),
  'columns-forty': grouped('columns', 'forty-columns', 'Forty projects', forty),
  bars: production,
  'bars-all-negative': grouped('bars', 'bar-losses', 'Every segment lost money', [pair('Silver', 'b.s', [-210, -1830]), pair('Gold', 'b.g', [-1655, -804]), pair('Other', 'b.o', [-14, -6])]),
  'bars-one': grouped('bars', 'bar-one', 'One mine', [{label: 'Aldermoor', data: [figure('one.a@2012-Q3', 1684210)]}], {series: [years[1]!]}),
  'bars-nil': grouped('bars', 'bar-nil', 'Nothing where nothing was', [pair('Silver', 'm.s', [14210, 19730]), pair('Gold', 'm.g', [null, null]), pair('Zinc', 'm.z', [300, 0])]),
  'bars-forty': grouped('bars', 'forty', 'Forty projects, of which few matter', forty.map(({label, data}) => ({label, data: [data[1]!]})), {series: [years[1]!], subtitle: 'Capital expenditure by project, USD thousands, Q3 2012'}),
  'bars-long': grouped('bars', 'long', 'A message so long that it has to be broken into several lines in every frame that a reader of this report may ever hold it in', long.map((label, i) => pair(label, `long.${i}`, [900 + i * 400, -300 * i]))),
  'bars-large': grouped('bars', 'large', 'Very large figures', [pair('Resources', 'x.r', [1234567890123, 2345678901234]), pair('Reserves', 'x.v', [98765432109, 12])]),
  'bars-small': grouped('bars', 'small', 'Very small figures', [pair('Grade', 'y.g', [0.000012, 0.000034], 6), pair('Grade loss', 'y.l', [-0.0000009, 0.000001], 7)]),
  stacked: layers,
  'stacked-nil': balance,
  'stacked-negative': {...layers, id: 'by-products', title: 'By-products pay for more than the mining', groups: layers.groups.map((each, g) => ({...each, stacks: each.stacks.map(({data}) => ({label: '', data: [data[0]!, data[1]!, figure(`cost.${g}.2@2012-Q3`, -2.5 - g, 2, '$')]}))}))},
  'stacked-four-by-two': {...layers, id: 'layers-two-years', groups: layers.groups.map((each, g) => ({...each, stacks: ['2011', '2012'].map((label, j) => ({label, data: each.stacks[0]!.data.map((d, i) => figure(`two.${g}.${i}@${label}`, (d.value ?? 0) * (1.2 - j * 0.2), 2))}))}))},
  bridge: toNetLoss,
  'bridge-variance': variance,
  'bridge-all-negative': {...variance, id: 'cost-bridge', sense: 'lower-is-better', title: 'Losses widened', steps: [step('start', 'Q3 2011', -512), step('delta', 'Volume', -300), step('delta', 'Price', 120), step('delta', 'Tax', 0), step('end', 'Q3 2012', -692)]},
  'bridge-long': {...toNetLoss, id: 'reconciliation', title: 'From cost of sales to cash cost', steps: [step('start', long[0]!, 12528), ...long.slice(1).map((label, i) => step('delta', label, -1000 * (i + 1))), step('delta', 'Zero change', 0), step('end', 'Total cash costs', 6528)]},
  'cost-curve': curve,
  'cost-curve-one': {...curve, id: 'curve-one', blocks: curve.blocks.slice(0, 1)},
  'cost-curve-all-negative': {...curve, id: 'curve-negative', blocks: curve.blocks.map((block, i) => ({...block, cost: figure(`neg.${i}`, -1 - i, 2, '$')}))},
  'cost-curve-forty': {...curve, id: 'curve-many', blocks: Array.from({length: 14}, (_, i) => ({...curve.blocks[0]!, label: `Mine ${i + 1}`, volume: figure(`many.v${i}`, 0.05 + (i % 4) * 0.1, 2), cost: figure(`many.c${i}`, 0.4 + i * 0.3, 2, '$')}))},
  change: changes,
  'change-percent': {kind: 'change', id: 'change-percent', title: 'What changed', subtitle: 'Change from a year ago', source, percent: changes.percent!, rows: changes.rows},
  'change-one': {...changes, id: 'change-one', rows: changes.rows.slice(0, 1)},
  lines: prices,
  'lines-slope': slope,
  'lines-one-period': {...prices, id: 'one-period', periods: ['Q3 2012'], series: prices.series.map((each) => ({...each, data: each.data.slice(-1)}))},
  'lines-all-nil': {...prices, id: 'all-nil', periods: ['Q3 2011', 'Q3 2012'], series: [{label: 'Tin', hue: 'accent', tone: 'current', data: [figure('tin@1', null), figure('tin@2', null)]}]}
}
