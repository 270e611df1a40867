import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodePng } from './decode-png.test-data.ts'
import { encodePngs } from './encode-png.ts'
import { indexColours } from './index-colours.ts'

const [red, halfBlue, nothing] = [0xff0000ff, 0x80800000, 0]
const pixels = Uint32Array.of(red, red, nothing, red, red, nothing, halfBlue, nothing, red)
const [white, transparent] = encodePngs(indexColours(pixels, 3, 3), ['white', 'transparent'], 144) as [Buffer, Buffer]

describe('encodePngs', () => {
  it('writes what a decoder reads back, with its transparency', () => {
    expect([...decodePng(transparent, 3, 3)]).toEqual([...pixels])
  })

  it('lays the same picture on white', () => {
    const paper = 0xffffffff
    expect([...decodePng(white, 3, 3)]).toEqual([red, red, paper, red, red, paper, 0xffff7f7f, paper, red])
  })

  it('gives each chunk its checksum, and the resolution at which decks place it', () => {
    const found = chunksOf(white)
    expect([...found.keys()]).toEqual(['IHDR', 'sRGB', 'pHYs', 'PLTE', 'IDAT', 'IEND'])
    expect(found.get('pHYs')?.readUInt32BE()).toBe(5669)
  })

  it('compresses the pixels once for both grounds', () => {
    expect(chunksOf(transparent).get('IDAT')).toEqual(chunksOf(white).get('IDAT'))
  })
})

function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at)
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end))
    at = end + 4
  }
  return chunks
}
