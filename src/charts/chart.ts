/** What a chart is given: figures already worded, in the order they are shown; nothing here knows where they come from. */
export type Chart =
  | ColumnsChart
  | BarsChart
  | StackedChart
  | BridgeChart
  | CostCurveChart
  | ChangeChart
  | LinesChart

/** The name of a kind of chart. */
export type ChartKind = Chart['kind']

/** One figure to draw. */
export interface Datum {
  /** Ids of the facts that the figure is or follows from, e.g. `['cash-costs.total@2003-Q3']`. */
  facts: readonly string[]
  /** The figure in the unit of its axis; null for a printed dash or a figure that has no meaning. */
  value: number | null
  /** The figure in words, as drawn: `$1.20`, `(17)`, `–`, `n.m.`. */
  label: string
}

/** How the ticks of an axis read. */
export interface Unit {
  /** Stands before the number, e.g. `$`. */
  prefix?: string
  /** Stands after the number, e.g. `%`. */
  suffix?: string
  /** Decimals that ticks show when they are not all whole, e.g. 2 for dollars per ounce. */
  decimals?: number
}

/** A family of colour; which mine or metal wears which hue is the caller's choice. */
export type Hue = 'accent' | 'slate' | 'ochre' | 'neutral-1' | 'neutral-2'

/** This period, dark, or the period it is compared with, lighter. */
export type Tone = 'current' | 'prior'

/** Which direction of change is good news: a higher sale, a lower cost, or neither. */
export type Sense = 'higher-is-better' | 'lower-is-better' | 'neutral'

/** A row of figures of one colour, one for each group. */
export interface Series {
  /** The period or thing that the series is, e.g. `Q3 2003`. */
  label: string
  hue: Hue
  tone: Tone
}

interface ChartBase {
  /** Exhibit id; every id in the drawing begins with it. */
  id: string
  /** The message, a sentence. */
  title: string
  /** Measure, unit and period. */
  subtitle: string
  /** Where the figures come from. */
  source: string
  /** Footnotes, in order, with their marks. */
  notes?: readonly string[]
  /** A sentence put before the figures in the description read aloud. */
  description?: string
}

/** Figures of the same unit, grouped by mine, segment or line; series in time's order, last year first. */
interface GroupedChart extends ChartBase {
  unit: Unit
  series: readonly Series[]
  groups: readonly Group[]
}

/** A category with one figure for each series. */
export interface Group {
  label: string
  data: readonly Datum[]
}

/** Standing columns; they lie down where their labels would not fit. */
export interface ColumnsChart extends GroupedChart {
  kind: 'columns'
}

/** Lying bars. */
export interface BarsChart extends GroupedChart {
  kind: 'bars'
}

/** Columns built of layers, e.g. cash cost, then depreciation. */
export interface StackedChart extends ChartBase {
  kind: 'stacked'
  unit: Unit
  /** Layers from the axis outwards. */
  layers: readonly Layer[]
  groups: readonly StackGroup[]
}

/** One layer of every stack. */
export interface Layer {
  label: string
  hue: Hue
  tone: Tone
  /** Tells apart layers whose colours are near. */
  pattern?: 'hatch'
}

/** Stacks that stand together under one name, e.g. a mine's two periods. */
export interface StackGroup {
  label: string
  stacks: readonly Stack[]
}

/** One column: a figure for each layer, and their total if it is printed. */
export interface Stack {
  /** Name of the stack within its group, e.g. `Q3 2003`; empty when the group has one stack. */
  label: string
  data: readonly Datum[]
  total?: Datum
}

/** From one level to another by steps. */
export interface BridgeChart extends ChartBase {
  kind: 'bridge'
  unit: Unit
  /** Whether a step up is good news; `neutral` draws steps as mere additions and deductions. */
  sense: Sense
  steps: readonly Step[]
}

/** A step of a bridge; `delta` moves the level, the others state it and stand on the axis. */
export interface Step {
  role: 'start' | 'delta' | 'subtotal' | 'end'
  label: string
  datum: Datum
}

/** Blocks in order of cost: as wide as their volume, as high as their cost per unit. */
export interface CostCurveChart extends ChartBase {
  kind: 'cost-curve'
  unit: Unit
  volumeUnit: Unit
  /** What the horizontal axis counts, e.g. `Million ounces, cumulative`. */
  volumeTitle: string
  blocks: readonly Block[]
  prices: readonly Price[]
}

/** One producer of a cost curve; `cost` names and colours it, `volume` is never negative. */
export interface Block {
  label: string
  hue: Hue
  tone: Tone
  volume: Datum
  cost: Datum
}

/** A level to hold the costs against, e.g. the average price. */
export interface Price {
  label: string
  datum: Datum
}

/** Changes from period to period, absolute and in percent, side by side. */
export interface ChangeChart extends ChartBase {
  kind: 'change'
  /** The absolute changes, all of one unit; left out when the rows have different units. */
  absolute?: Measure
  /** The relative changes. */
  percent?: Measure
  rows: readonly ChangeRow[]
}

/** One panel of a change chart. */
export interface Measure {
  title: string
  unit: Unit
}

/** What changed, by how much, and whether more of it is good. */
export interface ChangeRow {
  label: string
  sense: Sense
  absolute: Datum
  /** The change in percent; `value: null, label: 'n.m.'` where it has no meaning. */
  percent: Datum
}

/** Series over periods, in time's order. */
export interface LinesChart extends ChartBase {
  kind: 'lines'
  unit: Unit
  periods: readonly string[]
  series: readonly Line[]
}

/** One line: a figure for each period. */
export interface Line {
  label: string
  hue: Hue
  tone: Tone
  data: readonly Datum[]
}
