import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from './xml.ts'

const parse = (xml: string) => new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`) } }).parseFromString(xml, 'text/xml').documentElement

describe('escapeXml(text)', () => {
  it('escapes what would end an element or an attribute', () => {
    expect(escapeXml(`<a b="c" d='e'> & f`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f')
  })

  it('leaves out control characters, and keeps line ends and letters of any alphabet', () => {
    expect(escapeXml('a\u0000\u001B\u0085b\tc\nd – é 銀 “𝐀”')).toBe('ab\tc\nd – é 銀 “𝐀”')
  })

  it('gives what a parser reads back as the same text, in an element and in an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', 'a', ' ', '&amp;', 'é', '/') }), (text) => {
      expect(parse(`<x>${escapeXml(text)}</x>`)?.textContent).toBe(text)
      expect(parse(`<x y="${escapeXml(text)}"/>`)?.getAttribute('y')).toBe(text)
    }))
  })
})
