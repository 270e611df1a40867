import arial from './arial-widths.json' with {type: 'json'}
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

/** Where a drawing is read: on a page that brings the font along, or anywhere, where Arial may have to stand in for it. */
export type Reader = 'page' | 'anywhere'

// A character outside the fonts is drawn by another font: assume a wide one.
const unknown = 900

const tables: Readonly<Record<Reader, Readonly<Record<Weight, Metrics>>>> = {
  page: {regular: index(metrics.regular), semibold: index(metrics.semibold)},
  anywhere: {regular: widen('regular'), semibold: widen('semibold')}
}

let reader: Reader = 'page'

/** Height of the capitals and figures, in ems. */
export const capHeight = 0.66

/** How far parentheses and descenders reach below the baseline, in ems. */
export const descent = 0.21

/**
 * What `layOut` gives, its texts measured for that reader. A drawing is laid out in one go, and half of it by another measure would
 * be wrong: so the reader holds for all that is measured meanwhile, instead of being handed to every name and tick.
 */
export function measureFor<Result>(whose: Reader, layOut: () => Result): Result {
  const before = reader
  reader = whose
  try {
    return layOut()
  } finally {
    reader = before
  }
}

/** Whom texts are measured for just now; `page` where nothing else is said. */
export function readerNow(): Reader {
  return reader
}

/** How wide the text is drawn, in the unit of the font size: the font's own advances and kerning, or where any font may draw it, the most that it takes. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const table = tables[reader][weight]
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

/** Of the font and Arial the wider, character by character; kerning, which only one of them may have, no nearer than it would be without. */
function widen(weight: Weight): Metrics {
  const {advances, kerning} = index(metrics[weight])
  const other: Readonly<Record<string, number>> = arial[weight]
  const wider = [...advances].map(([code, width]) => [code, Math.max(width, other[String.fromCodePoint(code)] ?? unknown)] as const)
  return {advances: new Map(wider), kerning: new Map([...kerning].filter(([, width]) => width > 0)), measured: new Map()}
}
