import type {BridgeChart, Chart} from './chart.ts'
import {long, source, step} from './sample.test-data.ts'

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

/** The bridges, by what is special about them. */
export const bridges: Readonly<Record<string, Chart>> = {
  bridge: toNetLoss,
  'bridge-variance': variance,
  'bridge-all-negative': {...variance, id: 'cost-bridge', sense: 'lower-is-better', title: 'Losses widened', steps: [step('start', 'Q3 2011', -512), step('delta', 'Volume', -300), step('delta', 'Price', 120), step('delta', 'Tax', 0), step('end', 'Q3 2012', -692)]},
  'bridge-long': {...toNetLoss, id: 'reconciliation', title: 'From cost of sales to cash cost', steps: [step('start', long[0]!, 12528), ...long.slice(1).map((label, i) => step('delta', label, -1000 * (i + 1))), step('delta', 'Zero change', 0), step('end', 'Total cash costs', 6528)]}
}
