import type {Caption} from './chart-caption.ts'
import type {Datum, Hue, Tone, Unit} from './datum.ts'

/** A row of figures of one colour, one for each group. */
export interface Series {
  /** The period or thing that the series is, e.g. `Q1 2019`. */
  label: string
  hue: Hue
  tone: Tone
}

/** Figures of the same unit, grouped by mine, segment or line; series in time's order, last year first. */
interface GroupedChart extends Caption {
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

/** Series over periods, in time's order. */
export interface LinesChart extends Caption {
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
