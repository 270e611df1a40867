import type {Caption} from './chart-caption.ts'
import type {Datum, Sense, Unit} from './datum.ts'

/** Changes from period to period, absolute and in percent, side by side. */
export interface ChangeChart extends Caption {
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
