import metrics from './font-metrics.json' with {type: 'json'}

/** A weight that charts write in. */
export type Weight = 'regular' | 'semibold'

interface Metrics {
  advances: Readonly<Record<string, number>>
  kerning: Readonly<Record<string, number>>
}

const tables: Readonly<Record<Weight, Metrics>> = metrics
// A character outside the fonts is drawn by another font: assume a wide one.
const unknown = 900

/** Height of the capitals and figures, in ems. */
export const capHeight = 0.66

/** How far parentheses and descenders reach below the baseline, in ems. */
export const descent = 0.21

/** How wide the text is drawn, in the unit of the font size: the font's own advances and kerning. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const {advances, kerning} = tables[weight]
  let width = 0
  let previous = ''
  for (const character of text) {
    width += (advances[character] ?? unknown) + (kerning[previous + character] ?? 0)
    previous = character
  }
  return (width * size) / 1000
}

/** The width of the widest of the texts; 0 for none. */
export function widestText(texts: readonly string[], size: number, weight: Weight = 'regular'): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))
}
