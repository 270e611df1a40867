import { describe, expect, it } from 'vitest'
import { rowsToCsv } from './csv.ts'

describe('rowsToCsv(rows)', () => {
  it('quotes what holds commas, quotes or line ends, and ends each row as RFC 4180 has it', () => {
    expect(rowsToCsv([['a', 'b, c'], ['"d"', 'e\nf']])).toBe('a,"b, c"\r\n"""d""","e\nf"\r\n')
  })

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\tx', '\rx', '\nx', '-2+3', '=HYPERLINK("https://x.example")', '＝1+1', '--1', '+', '-'])('marks %j as a text, which a spreadsheet would work out', (text) => {
    expect(rowsToCsv([[text]])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`)
  })

  it.each(['-17', '-1234.50', '+27%', '-45%', '19485', '1.20', '(17)', 'a=b', 'A-1', '', '–', '−45%'])('leaves %j as it is', (text) => {
    expect(rowsToCsv([[text]])).toBe(`${text}\r\n`)
  })
})
