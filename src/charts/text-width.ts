import metrics from './font-metrics.json' with {type: 'json'}

/** A weight that charts write in. */
export type Weight = 'regular' | 'semibold'

/** Widths in thousandths of the font size, by code point; kerning by the code point before, too. */
interface Metrics {
  advances: ReadonlyMap<number, number>
  kerning: ReadonlyMap<number, ReadonlyMap<number, number>>
}

const tables: Readonly<Record<Weight, Metrics>> = {regular: index(metrics.regular), semibold: index(metrics.semibold)}
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
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    width += (advances.get(code) ?? unknown) + (kerning.get(previous)?.get(code) ?? 0)
    previous = code
  }
  return (width * size) / 1000
}

/** The width of the widest of the texts; 0 for none. */
export function widestText(texts: readonly string[], size: number, weight: Weight = 'regular'): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))
}

function index({advances, kerning}: (typeof metrics)[Weight]): Metrics {
  const byCode = Object.entries(advances).map(([letter, width]) => [letter.codePointAt(0)!, width] as const)
  const byPair = new Map<number, Map<number, number>>()
  for (const [pair, width] of Object.entries(kerning)) {
    const [before, after] = [pair.codePointAt(0)!, pair.codePointAt(1)!]
    byPair.set(before, (byPair.get(before) ?? new Map()).set(after, width))
  }
  return {advances: new Map(byCode), kerning: byPair}
}
