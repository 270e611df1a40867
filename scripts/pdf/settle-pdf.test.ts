import { describe, expect, it } from 'vitest'
import { settlePdf } from './settle-pdf.ts'

// How many numbers the browser passes over is chance too.
const write = (time: string, first: number, step: number) => Buffer.from(`<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>> \xff
/ID (node${String(first).padStart(8, '0')}) /ID (node${String(first + step).padStart(8, '0')})`, 'latin1')
const settled = settlePdf(write('20301231235959', 6042, 4), '2012-07-31')

describe('settlePdf', () => {
  it('dates the file by the day the report was published, and counts its nodes from 1', () => {
    const text = Buffer.from(settled).toString('latin1')
    expect(text).toContain("/CreationDate (D:20120731000000+00'00')\n/ModDate (D:20120731000000+00'00')>> \xff")
    expect(text).toContain('/ID (node00000001) /ID (node00000002)')
  })

  it('gives the same bytes whenever it was printed, as many as before', () => {
    const later = write('20310101000000', 77, 1)
    expect(Buffer.from(settlePdf(later, '2012-07-31')).equals(Buffer.from(settled))).toBe(true)
    expect(settled).toHaveLength(later.length)
  })
})
