import metrics from './font-metrics.json' with {type: 'json'}

/** A weight that charts write in. */
export type Weight = 'regular' | 'semibold'

/** Widths in thousandths of the font size, by code point; kerning by two code points in one number. */
interface Metrics {
  advances: ReadonlyMap<number, number>
  kerning: ReadonlyMap<number, number>
  /** Widths of texts that were measured: names and words come again in every frame. */
  measured: Map<string, number>
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
  const table = tables[weight]
  let width = table.measured.get(text)
  if (width === undefined) {
    width = measure(text, table)
    table.measured.set(text, width)
  }
  return (width * size) / 1000
}

/** The width of the widest of the texts; 0 for none. */
export function widestText(texts: readonly string[], size: number, weight: Weight = 'regular'): number {
  let widest = 0
  for (const text of texts) widest = Math.max(widest, textWidth(text, size, weight))
  return widest
}

function measure(text: string, {advances, kerning}: Metrics): number {
  let width = 0
  let previous = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    width += (advances.get(code) ?? unknown) + (kerning.get(pairOf(previous, code)) ?? 0)
    previous = code
  }
  return width
}

function pairOf(before: number, after: number): number {
  return before * 0x110000 + after
}

function index({advances, kerning}: (typeof metrics)[Weight]): Metrics {
  const byCode = Object.entries(advances).map(([letter, width]) => [letter.codePointAt(0)!, width] as const)
  const byPair = Object.entries(kerning).map(([pair, width]) => [pairOf(pair.codePointAt(0)!, pair.codePointAt(1)!), width] as const)
  return {advances: new Map(byCode), kerning: new Map(byPair), measured: new Map()}
}
