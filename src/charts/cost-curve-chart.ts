import type {Caption} from './chart-caption.ts'
import type {Datum, Hue, Tone, Unit} from './datum.ts'

/** Blocks in order of cost: as wide as their volume, as high as their cost per unit. */
export interface CostCurveChart extends Caption {
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
  /** Id of what the row is about, e.g. a mine's, by which a drawing can pick it out. */
  id?: string
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
