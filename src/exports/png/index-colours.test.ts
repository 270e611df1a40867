import { describe, expect, it } from 'vitest'
import { indexColours } from './index-colours.ts'

describe('indexColours', () => {
  it('gives each colour an index, and writes a row like the one above as differences of nothing', () => {
    const { colours, rows } = indexColours(Uint32Array.of(7, 7, 9, 7, 7, 9, 9, 9, 9), 3, 3)
    expect([...colours]).toEqual([7, 9])
    expect([...rows]).toEqual([0, 0, 0, 1, 2, 0, 0, 0, 0, 1, 1, 1])
  })

  it('keeps the 256 commonest colours as they are, and takes the nearest for the others', () => {
    const [common, rare] = [greys(256, 0xff), greys(44, 0xfe)]
    const { colours, rows } = indexColours(Uint32Array.from([...rare, ...common, ...common]), 556, 1)
    const shown = [...rows.subarray(1)].map((index) => colours[index])
    expect(colours).toHaveLength(256)
    expect(shown).toEqual([...common.slice(0, 44), ...common, ...common])
  })
})

function greys(count: number, alpha: number): number[] {
  return Array.from({ length: count }, (_, level) => ((alpha << 24) | (level << 16) | (level << 8) | level) >>> 0)
}
