import {readFileSync} from 'node:fs'
import * as fontkit from 'fontkit'
import {describe, expect, it} from 'vitest'
import arial from './arial-widths.json' with {type: 'json'}
import {measureFor, readerNow, textWidth, widestText} from './text-width.ts'

const faces = {regular: 'source-sans-3-400', semibold: 'source-sans-3-600'} as const
const words = ['Total cash costs, silver ounces', '(17,460)', '$1.23 – n.m.', 'AVATAR To Ty We', 'Depreciation, depletion and amortization', '99.6%', 'Donaudampfschifffahrt']

describe('textWidth(text, size, weight)', () => {
  it.each(Object.entries(faces).flatMap(([weight, file]) => words.map((text) => [weight, text, file] as const)))('in %s `%s` is as wide as the font that is shipped lays it out', (weight, text, file) => {
    const font = fontkit.create(readFileSync(new URL(`../../public/fonts/${file}.ttf`, import.meta.url)))
    if (!('layout' in font)) throw new Error('expected one font')
    expect(textWidth(text, 1000, weight as keyof typeof faces)).toBeCloseTo(font.layout(text, {liga: false}).advanceWidth, -1)
  })

  it('grows with the size', () => {
    expect(textWidth('Sales', 28)).toBeCloseTo(2 * textWidth('Sales', 14))
  })

  it('gives figures one width, so that they stand under each other', () => {
    expect(new Set(Array.from('0123456789', (digit) => textWidth(digit, 14))).size).toBe(1)
  })

  it('counts a character outside the fonts as one wide one', () => {
    expect(textWidth('銀', 10)).toBe(9)
    expect(textWidth('𝒮', 10)).toBe(9)
  })
})

describe('measureFor(reader, layOut)', () => {
  const arialWidth = (text: string, weight: keyof typeof faces) => Array.from(text, (letter) => (arial[weight] as Record<string, number>)[letter]!).reduce((sum, width) => sum + width, 0)

  it.each(Object.keys(faces).flatMap((weight) => words.map((text) => [weight as keyof typeof faces, text] as const)))('anywhere, in %s `%s` has room in the font that is shipped and in Arial', (weight, text) => {
    const width = measureFor('anywhere', () => textWidth(text, 1000, weight))
    expect(width).toBeGreaterThanOrEqual(textWidth(text, 1000, weight))
    expect(width).toBeGreaterThanOrEqual(arialWidth(text, weight))
  })

  it('is over when the layout is done, or has failed', () => {
    const fail = () => measureFor('anywhere', () => {
      throw new Error(readerNow())
    })
    expect(fail).toThrow('anywhere')
    expect(readerNow()).toBe('page')
  })
})

describe('widestText(texts, size)', () => {
  it('is 0 for no texts', () => {
    expect(widestText([], 14)).toBe(0)
    expect(widestText(['a', 'aaa', 'aa'], 14)).toBe(textWidth('aaa', 14))
  })
})
