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

/** One layer of every stack; how light it is tells the stack's period. */
export interface Layer {
  label: string
  hue: Hue
  /** Tells apart neighbours, since all layers of a stack are of one tone; plain where left out. */
  pattern?: Pattern
}

/** The lines in a layer: across its bars, dotted along them, or along them. */
export type Pattern = 'hatch' | 'dots' | 'rules'

/** Stacks that stand together under one name, e.g. a mine's two periods. */
export interface StackGroup {
  /** Id of what the row is about, e.g. a mine's, by which a drawing can pick it out. */
  id?: string
  label: string
  stacks: readonly Stack[]
}

/** One column: a figure for each layer, and their total if it is printed. */
export interface Stack {
  /** Name of the stack within its group, e.g. `Q1 2019`; empty when the group has one stack. */
  label: string
  /** This period's stack is dark, that of the period before lighter, of the same hues. */
  tone: Tone
  data: readonly Datum[]
  total?: Datum
}
