const HEADER = 12
const ENTRY = 16

/** The tables of a font file (sfnt), by their four-letter tags. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => HEADER + ENTRY * i)
  return new Map(entries.map((at) => {
    const start = font.readUInt32BE(at + 8)
    return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
  }))
}

/** A font file with TrueType outlines, of those tables. */
export function toFont(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(HEADER + ENTRY * sorted.length)
  const power = Math.floor(Math.log2(sorted.length))
  head.writeUInt32BE(0x00010000, 0)
  ;[sorted.length, ENTRY << power, power, ENTRY * (sorted.length - (1 << power))].forEach((number, i) => head.writeUInt16BE(number, 4 + 2 * i))
  const parts = [head]
  let start = head.length
  for (const [i, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    const at = HEADER + ENTRY * i
    head.write(tag, at, 'latin1')
    ;[sumOf(padded), start, table.length].forEach((number, j) => head.writeUInt32BE(number, at + 4 + 4 * j))
    start += padded.length
    parts.push(padded)
  }
  return Buffer.concat(parts)
}

function sumOf(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
