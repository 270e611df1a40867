import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from 'fontkit'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, inject, it } from 'vitest'
import { filesOf, pagesOf } from './built-site.test-data.ts'

const folder = inject('site')
const sheet = filesOf(folder).filter((file) => file.startsWith('_astro/') && file.endsWith('.css')).map((file) => readFileSync(join(folder, file), 'utf8')).find((css) => css.includes('source-sans-3.woff2'))!
const faces = [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face]) => ({
  file: /fonts\/([^")]+)/.exec(face!)![1]!,
  range: (/unicode-range:([^;}]*)/.exec(face!)?.[1] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi),
})).map(({ file, range }) => ({ file, range: [...range].flatMap(([, from, to]) => codes(parseInt(from!, 16), parseInt(to ?? from!, 16))) }))
// Drawn by the system: a file for one sign would cost each first visit a request.
const SYSTEM = new Set([...'→↩'].map((sign) => sign.codePointAt(0)!))

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function charactersOf(file: string): Set<number> {
  const font = fontkit.create(readFileSync(join(folder, 'fonts', file)))
  if (!('characterSet' in font)) throw new Error(`expected one font in \`${file}\``)
  return new Set(font.characterSet)
}

describe('the font files', () => {
  it('have every character that the style sheet asks of them', () => {
    const rest = faces.filter(({ range }) => range.length > 0)
    expect(rest).toHaveLength(4)
    for (const { file, range } of rest) expect(range.filter((code) => !charactersOf(file).has(code)), file).toEqual([])
  })

  it.each(['source-sans-3', 'source-serif-4-400'])('have, in %s or beside it, all characters of ASCII and Latin-1 once', (name) => {
    const common = charactersOf(`${name}.woff2`)
    const rest = faces.find(({ file }) => file.startsWith(name) && file.endsWith('-rest.woff2'))!.range
    expect([...codes(0x20, 0x7e), ...codes(0xa0, 0xff)].filter((code) => code !== 0xad && common.has(code) === rest.includes(code)).map((code) => String.fromCodePoint(code))).toEqual([])
  })

  it('have, in the one that embeds carry, all characters that the drawings of this report show', () => {
    const had = charactersOf('source-sans-3.woff2')
    const shown = new Set(pagesOf(folder).filter(({ path }) => path.startsWith('/embed/')).flatMap(({ tree }) => selectAll('text', tree).flatMap((text) => [...toString(text)])))
    expect(shown.size).toBeGreaterThan(50)
    expect([...shown].filter((character) => !had.has(character.codePointAt(0)!))).toEqual([])
  })

  it('have all characters that the pages show, but for the signs left to the system', () => {
    const shown = new Set(pagesOf(folder).flatMap(({ tree }) => [...toString(select('body', tree)!)]).map((character) => character.codePointAt(0)!))
    const had = new Set([...charactersOf('source-sans-3.woff2'), ...faces.find(({ file }) => file === 'source-sans-3-400-rest.woff2')!.range])
    expect([...shown].filter((code) => code >= 0x20 && !had.has(code) && !SYSTEM.has(code)).map((code) => String.fromCodePoint(code))).toEqual([])
  })
})
