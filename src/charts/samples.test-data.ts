import {bars} from './bars.test-data.ts'
import {bridges} from './bridge.test-data.ts'
import {changeCharts} from './change.test-data.ts'
import type {Chart} from './chart.ts'
import {columns} from './columns.test-data.ts'
import {curves} from './cost-curve.test-data.ts'
import {lines} from './lines.test-data.ts'
import {stacks} from './stacked.test-data.ts'

/** Every kind of chart and every edge, by name. */
export const samples: Readonly<Record<string, Chart>> = {...columns, ...bars, ...stacks, ...bridges, ...curves, ...changeCharts, ...lines}
