import type {Chart, CostCurveChart} from './chart.ts'
import {figure, source, usd} from './sample.test-data.ts'

const curve: CostCurveChart = {
  kind: 'cost-curve', id: 'cost-curve', title: 'Every mine produces below the price of silver, one below zero', subtitle: 'Total cash cost per ounce by mine, USD, Q3 2012', source,
  unit: usd, volumeUnit: {decimals: 1}, volumeTitle: 'Million ounces of silver, cumulative',
  blocks: [['Birch Hollow', 2.1, 0.7], ['Santa Quiteria', -2.44, 0.52], ['Aldermoor', 1.43, 1.68], ['Cedar Flat', 4.02, 0.3], ['Dunmore', 4.4, 0.045]].map(([label, cost, volume]) => ({
    label: String(label), hue: 'slate', tone: 'current', volume: figure(`silver.${label}@2012-Q3`.replace(' ', '-'), Number(volume), 3), cost: figure(`cash-cost.${label}@2012-Q3`.replace(' ', '-'), Number(cost), 2, '$')
  })),
  prices: [{label: 'Average silver price', datum: figure('prices.silver@2012-Q3', 5.11, 2, '$')}]
}

/** The cost curves, by what is special about them. */
export const curves: Readonly<Record<string, Chart>> = {
  'cost-curve': curve,
  'cost-curve-one': {...curve, id: 'curve-one', blocks: curve.blocks.slice(0, 1)},
  'cost-curve-all-negative': {...curve, id: 'curve-negative', blocks: curve.blocks.map((block, i) => ({...block, cost: figure(`neg.${i}`, -1 - i, 2, '$')}))},
  'cost-curve-forty': {...curve, id: 'curve-many', blocks: Array.from({length: 14}, (_, i) => ({...curve.blocks[0]!, label: `Mine ${i + 1}`, volume: figure(`many.v${i}`, 0.05 + (i % 4) * 0.1, 2), cost: figure(`many.c${i}`, 0.4 + i * 0.3, 2, '$')}))}
}
