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
  /** Id of what the row is about, e.g. a mine's, by which a drawing can pick it out. */
  id?: string
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
  /** Id of what the row is about, e.g. a mine's, by which a drawing can pick it out. */
  id?: string
  label: string
  hue: Hue
  tone: Tone
  data: readonly Datum[]
}
