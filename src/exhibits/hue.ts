import type { Hue, Layer, Tone } from '../charts/chart.ts'
import type { Fact } from '../model/fact.ts'
import type { Release } from '../model/release.ts'

/** Looks for things without a hue of their own, in an order in which neighbours differ in lightness or pattern. */
const LAYERS: readonly Pick<Layer, 'hue' | 'tone' | 'pattern'>[] = [
  { hue: 'accent', tone: 'current' },
  { hue: 'ochre', tone: 'prior' },
  { hue: 'neutral-2', tone: 'prior', pattern: 'hatch' },
  { hue: 'slate', tone: 'current' },
  { hue: 'slate', tone: 'prior' },
  { hue: 'neutral-1', tone: 'current', pattern: 'hatch' },
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
export function layerLook(index: number): Pick<Layer, 'hue' | 'tone' | 'pattern'> {
  return LAYERS[index % LAYERS.length] ?? { hue: 'accent', tone: 'current' }
}

/** The newest period is dark, those before it lighter. */
export function toneAt(index: number, count: number): Tone {
  return index === count - 1 ? 'current' : 'prior'
}
