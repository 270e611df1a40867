import {describe, expect, it} from 'vitest'
import {textWidth} from './text-width.ts'
import {clip, fillLines, wordsFit, wrap} from './wrap.ts'

const long = 'Cost of sales and other direct production costs'
const width = (text: string) => textWidth(text, 14)

describe('wrap(text, measure)', () => {
  it('leaves a text that fits', () => {
    expect(wrap('Net loss', {width: 100, size: 14})).toEqual(['Net loss'])
  })

  it('breaks into lines that fit, as even as they come', () => {
    const lines = wrap(long, {width: width(long) * 0.9, size: 14})
    expect(lines.join(' ')).toBe(long)
    expect(lines).toEqual(['Cost of sales and other', 'direct production costs'])
  })

  it('cuts a word that is longer than a line, and only such a word', () => {
    const lines = wrap('Donaudampfschifffahrt tax', {width: 80, size: 14})
    expect(lines.join('').replaceAll('-', '')).toBe('Donaudampfschifffahrttax')
    expect(lines.every((line) => width(line) <= 80)).toBe(true)
    expect(wrap('a reclamation', {width: width('reclamation') + 1, size: 14})).toEqual(['a', 'reclamation'])
  })

  it('ends where not even one letter fits', () => {
    expect(wrap('abc', {width: 1, size: 14}).join('').replaceAll('-', '')).toBe('abc')
  })
})

describe('fillLines(text, measure)', () => {
  it('fills each line as far as it goes', () => {
    expect(fillLines(long, {width: width('Cost of sales and other direct') + 1, size: 14})).toEqual(['Cost of sales and other direct', 'production costs'])
  })
})

describe('clip(lines, most, measure)', () => {
  it('ends in an ellipsis that fits where lines were left out', () => {
    const [line] = clip(['Cost of sales', 'and other'], 1, {width: 90, size: 14})
    expect(line).toMatch(/^Cost of.*…$/)
    expect(width(line!)).toBeLessThanOrEqual(90)
  })

  it('leaves as many lines as may stand', () => {
    expect(clip(['a', 'b'], 2, {width: 90, size: 14})).toEqual(['a', 'b'])
  })
})

describe('wordsFit(text, width, size)', () => {
  it('asks whether a text can be broken without cutting a word', () => {
    expect(wordsFit(long, width('production'), 14)).toBe(true)
    expect(wordsFit(long, width('production') - 1, 14)).toBe(false)
  })
})
