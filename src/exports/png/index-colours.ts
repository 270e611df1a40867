/** A picture in at most 256 colours. */
export interface IndexedPicture {
  width: number
  height: number
  /** Premultiplied RGBA, red in the lowest byte; in any order. */
  colours: Uint32Array
  /** PNG's rows: a byte for the filter, then an index or a difference for each pixel. */
  rows: Uint8Array
}

const MOST = 256
const SAME_AS_ABOVE = 2

/**
 * Reduces premultiplied RGBA pixels to 256 colours. A chart has fewer than ten inks and the shades of their edges:
 * where there are more, the rarest shades become the nearest of the others. A row like the one above is written as such.
 */
export function indexColours(pixels: Uint32Array, width: number, height: number): IndexedPicture {
  const grid: Grid = { pixels, width, height, isRepeated: findRepeats(pixels, width, height) }
  const found = new Map<number, number>()
  const rows = writeRows(grid, (colour) => found.get(colour) ?? found.set(colour, found.size).size - 1)
  if (found.size <= MOST) return { width, height, colours: Uint32Array.from(found.keys()), rows }
  const ranked = [...countColours(grid)].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  const colours = Uint32Array.from(ranked.slice(0, MOST))
  const indices = new Map(ranked.map((colour, rank) => [colour, rank < MOST ? rank : nearest(colour, colours)]))
  return { width, height, colours, rows: writeRows(grid, (colour) => indices.get(colour) as number) }
}

interface Grid {
  pixels: Uint32Array
  width: number
  height: number
  /** For each row, whether it is like the one above. */
  isRepeated: boolean[]
}

function findRepeats(pixels: Uint32Array, width: number, height: number): boolean[] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const step = width * 4
  return Array.from({ length: height }, (_, y) => y > 0 && bytes.compare(bytes, (y - 1) * step, y * step, y * step, (y + 1) * step) === 0)
}

function writeRows(grid: Grid, indexOf: (colour: number) => number): Uint8Array {
  const { width, height, isRepeated } = grid
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++) {
    if (isRepeated[y]) rows[y * (width + 1)] = SAME_AS_ABOVE
    else eachRun(grid, y, (colour, from, to) => {
      const index = indexOf(colour)
      if (index > 0) rows.fill(index, y + 1 + from, y + 1 + to)
    })
  }
  return rows
}

/** How many pixels of the rows that are written have each colour. */
function countColours(grid: Grid): Map<number, number> {
  const counts = new Map<number, number>()
  for (let y = 0; y < grid.height; y++) {
    if (!grid.isRepeated[y]) eachRun(grid, y, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from))
  }
  return counts
}

/** Calls with each run of one colour in a row, and the pixels from and to which it goes. */
function eachRun({ pixels, width }: Grid, y: number, call: (colour: number, from: number, to: number) => void): void {
  const end = (y + 1) * width
  for (let from = y * width, to = from; from < end; from = to) {
    const colour = pixels[from] as number
    while (to < end && pixels[to] === colour) to++
    call(colour, from, to)
  }
}

function nearest(colour: number, colours: Uint32Array): number {
  let [best, least] = [0, Infinity]
  colours.forEach((other, index) => {
    const distance = distanceOf(colour, other)
    if (distance < least) [best, least] = [index, distance]
  })
  return best
}

function distanceOf(a: number, b: number): number {
  return [0, 8, 16, 24].reduce((sum, shift) => sum + (((a >>> shift) & 255) - ((b >>> shift) & 255)) ** 2, 0)
}
