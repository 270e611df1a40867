import type {BridgeChart} from './bridge-chart.ts'
import type {ChangeChart} from './change-chart.ts'
import type {CostCurveChart} from './cost-curve-chart.ts'
import type {BarsChart, ColumnsChart, LinesChart} from './series-chart.ts'
import type {StackedChart} from './stacked-chart.ts'

export type {BridgeChart, Step} from './bridge-chart.ts'
export type {ChangeChart, ChangeRow, Measure} from './change-chart.ts'
export type {Block, CostCurveChart, Price} from './cost-curve-chart.ts'
export type {Datum, Hue, Sense, Tone, Unit} from './datum.ts'
export type {BarsChart, ColumnsChart, Group, Line, LinesChart, Series} from './series-chart.ts'
export type {Layer, Pattern, Stack, StackedChart, StackGroup} from './stacked-chart.ts'

/** What a chart is given: figures already worded, in the order they are shown; nothing here knows where they come from. */
export type Chart =
  | ColumnsChart
  | BarsChart
  | StackedChart
  | BridgeChart
  | CostCurveChart
  | ChangeChart
  | LinesChart
