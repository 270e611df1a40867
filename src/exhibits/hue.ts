import type { Hue, Layer, Tone } from '../charts/chart.ts'
import type { Fact } from '../model/fact.ts'
import type { Release } from '../model/release.ts'

/** Looks of layers, in an order in which neighbours differ in pattern, the one after the next too, should one between them be nil. */
const LAYERS: readonly Pick<Layer, 'hue' | 'pattern'>[] = [
  { hue: 'accent' },
  { hue: 'ochre', pattern: 'hatch' },
  { hue: 'neutral-2', pattern: 'dots' },
  { hue: 'slate' },
  { hue: 'neutral-1', pattern: 'hatch' },
  { hue: 'accent', pattern: 'dots' },
]

const LINES: readonly Hue[] = ['accent', 'ochre', 'slate', 'neutral-2', 'neutral-1']

/** The hue of figures that are all about one metal, or about one segment that has a metal; the accent otherwise. */
export function hueOf(facts: readonly Fact[], { company: { metals, segments } }: Release): Hue {
  const ids = new Set(facts.map(({ metal, segment }) => metal ?? segments.find(({ id }) => id === segment)?.metal))
  const [only] = ids
  return (ids.size === 1 && metals.find(({ id }) => id === only)?.hue) || 'accent'
}

/** The hues of lines side by side: the metals', where each is about a metal of its own. */
export function lineHues(facts: readonly (readonly Fact[])[], release: Release): Hue[] {
  const own = facts.map((some) => hueOf(some, release))
  const isTelling = new Set(own).size === own.length && (own.length === 1 || !own.includes('accent'))
  return own.map((hue, index) => (isTelling ? hue : LINES[index % LINES.length] ?? 'accent'))
}

/** The look of the layer at an index. */
export function layerLook(index: number): Pick<Layer, 'hue' | 'pattern'> {
  return LAYERS[index % LAYERS.length] ?? { hue: 'accent' }
}

/** The newest period is dark, those before it lighter. */
export function toneAt(index: number, count: number): Tone {
  return index === count - 1 ? 'current' : 'prior'
}
