import type {Caption} from './chart-caption.ts'
import type {Datum, Hue, Tone, Unit} from './datum.ts'

/** Columns built of layers, e.g. cash cost, then depreciation. */
export interface StackedChart extends Caption {
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
  /** Name of the stack within its group, e.g. `Q1 2019`; empty when the group has one stack. */
  label: string
  data: readonly Datum[]
  total?: Datum
}
