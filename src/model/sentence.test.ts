import { describe, expect, it } from 'vitest'
import { fit } from './fit.ts'
import { markdownToWords, sentenceSchema } from './sentence.ts'

describe('markdownToWords(markdown)', () => {
  it.each([
    ['Output [rose 27%](claim:change(output.tin))', 'Output rose 27%'],
    ['[$4.0 million](<claim:a.b@2021-Q2 - (a.b@2020-Q2 + a.c)>) more', '$4.0 million more'],
    ['[half](claim:(a.b)/change((a.c))) of it', 'half of it'],
    ['Costs fell *far*, and **fast**', 'Costs fell far, and fast'],
    ['Five \\* five', 'Five * five'],
    ['A sentence\n  over two lines', 'A sentence over two lines'],
    ['[by itself] (17)', '[by itself] (17)'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ])('of %j is %j', (markdown, words) => {
    expect(markdownToWords(markdown)).toBe(words)
  })
})

describe('sentenceSchema', () => {
  it('keeps what was typed beside the plain words', () => {
    expect(fit(sentenceSchema, ' [Tin](fact:a.b) rose ')).toEqual({ value: { markdown: '[Tin](fact:a.b) rose', text: 'Tin rose' } })
  })

  it('refuses an empty sentence', () => {
    expect(fit(sentenceSchema, ' ')).toHaveProperty('misfits.length', 1)
  })
})
