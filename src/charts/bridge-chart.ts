import type {Caption} from './chart-caption.ts'
import type {Datum, Sense, Unit} from './datum.ts'

/** From one level to another by steps. */
export interface BridgeChart extends Caption {
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
