/**
 * The PDF with what the clock and the browser's counters put into it replaced, byte for byte as long: it was made on the day the report
 * was published, `2012-07-31`, and its nodes count from 1. The same report gives the same file. Reads what Chromium writes.
 */
export function settlePdf(pdf: Uint8Array, published: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  // Their order is kept: a PDF finds them by it.
  const numbers = [...new Set([...text.matchAll(NODE)].map(([, number]) => number as string))].sort()
  const places = new Map(numbers.map((number, at) => [number, String(at + 1).padStart(number.length, '0')]))
  const settled = text
    .replace(DATE, (_, name: string) => `/${name} (D:${published.replaceAll('-', '')}000000+00'00')`)
    .replace(NODE, (_, number: string) => `(node${places.get(number) ?? number})`)
  return Buffer.from(settled, 'latin1')
}

const DATE = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g
const NODE = /\(node(\d{8})\)/g
