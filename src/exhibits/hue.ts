import type { Hue, Layer, Pattern, Tone } from '../charts/chart.ts'
import type { Fact } from '../model/fact.ts'
import type { Release } from '../model/release.ts'

/** Patterns of layers, in an order in which neighbours differ, the one after the next too, should one between them be nil. */
const PATTERNS: readonly Pattern[] = ['hatch', 'dots', 'rules']

/** The hue of figures that are all about one metal, or about one segment that has a metal; the accent otherwise. */
export function hueOf(facts: readonly Fact[], { company: { metals, segments } }: Release): Hue {
  const ids = new Set(facts.map(({ metal, segment }) => metal ?? segments.find(({ id }) => id === segment)?.metal))
  const [only] = ids
  return (ids.size === 1 && metals.find(({ id }) => id === only)?.hue) || 'accent'
}

/** The look of the layer at an index: hues tell metals, and so layers of one stack are told apart by pattern alone. */
export function layerLook(index: number, hue: Hue): Pick<Layer, 'hue' | 'pattern'> {
  const pattern = PATTERNS[(index % (PATTERNS.length + 1)) - 1]
  return { hue, ...(pattern && { pattern }) }
}

/** The newest period is dark, those before it lighter. */
export function toneAt(index: number, count: number): Tone {
  return index === count - 1 ? 'current' : 'prior'
}
