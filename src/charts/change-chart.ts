import type {Caption} from './chart-caption.ts'
import type {Datum, Sense, Unit} from './datum.ts'

/** Changes from period to period, absolute and in percent, side by side. */
export interface ChangeChart extends Caption {
  kind: 'change'
  /** The absolute changes, all of one unit; left out when the rows have different units. */
  absolute?: Measure
  /** The relative changes. */
  percent?: Measure
  /** The periods that the figures change between, in words: `['Q3 2030', 'Q3 2031']`. */
  periods?: readonly [string, string]
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
  /** What it changed from and to. */
  levels?: readonly [Datum, Datum]
  /** What the levels count, in words, where the rows differ in it. */
  unit?: string
  /** The change in percent; `value: null, label: 'n.m.'` where it has no meaning. */
  percent: Datum
}
