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
  range: [.../unicode-range:([^;}]*)/.exec(face!)![1]!.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].flatMap(([, from, to]) => codes(parseInt(from!.replaceAll('?', '0'), 16), parseInt(to ?? from!.replaceAll('?', 'F'), 16))),
}))
// Drawn by the system: a file for one sign would cost each first visit a request.
const SYSTEM = new Set([...'→↩'].map((sign) => sign.codePointAt(0)!))

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function rangeOf(name: string): number[] {
  return faces.find(({ file }) => file === name)!.range
}

function charactersOf(file: string): Set<number> {
  const font = fontkit.create(readFileSync(join(folder, 'fonts', file)))
  if (!('characterSet' in font)) throw new Error(`expected one font in \`${file}\``)
  // The last is a mark of the table's end.
  return new Set(font.characterSet.filter((code) => code >= 0x20 && code !== 0xffff))
}

describe('the font files', () => {
  it.each(['source-sans-3', 'source-serif-4-400', 'source-serif-4-400-italic'])('have, in %s, all that is asked of it, and nothing that is not', (name) => {
    const asked = rangeOf(`${name}.woff2`)
    expect(asked.filter((code) => !charactersOf(`${name}.woff2`).has(code))).toEqual([])
    expect([...charactersOf(`${name}.woff2`)].filter((code) => !asked.includes(code)).map((code) => String.fromCodePoint(code))).toEqual([])
  })

  it.each([['source-sans-3-400', 'source-sans-3'], ['source-sans-3-600', 'source-sans-3'], ['source-serif-4-400', 'source-serif-4-400']])('have, in %s-rest, what is rarer, which is asked of them after %s and before the system', (rest, common) => {
    const range = rangeOf(`${rest}-rest.woff2`)
    expect([...charactersOf(`${rest}-rest.woff2`)].filter((code) => !range.includes(code)).map((code) => String.fromCodePoint(code)).join('')).toMatch(/^[←-⇿▲▼]*$/)
    expect([...SYSTEM].filter((code) => range.includes(code))).toEqual([])
    expect(faces.findIndex(({ file }) => file === `${rest}-rest.woff2`)).toBeLessThan(faces.findIndex(({ file }) => file === `${common}.woff2`))
    const [both, neither] = [true, false].map((is) => [...codes(0x20, 0x7e), ...codes(0xa0, 0xff)].filter((code) => code !== 0xad && charactersOf(`${common}.woff2`).has(code) === is && charactersOf(`${rest}-rest.woff2`).has(code) === is))
    expect([both, neither]).toEqual([[], []])
  })

  it('have, in the one that embeds carry, all characters that the drawings of this report show', () => {
    const had = charactersOf('source-sans-3.woff2')
    const shown = new Set(pagesOf(folder).filter(({ path }) => path.startsWith('/embed/')).flatMap(({ tree }) => selectAll('text', tree).flatMap((text) => [...toString(text)])))
    expect(shown.size).toBeGreaterThan(50)
    expect([...shown].filter((character) => !had.has(character.codePointAt(0)!))).toEqual([])
  })

  it('have all characters that the pages show, but for the signs left to the system', () => {
    const shown = new Set(pagesOf(folder).flatMap(({ tree }) => [...toString(select('body', tree)!)]).map((character) => character.codePointAt(0)!))
    const had = new Set([...charactersOf('source-sans-3.woff2'), ...charactersOf('source-sans-3-400-rest.woff2')])
    expect([...shown].filter((code) => code >= 0x20 && !had.has(code) && !SYSTEM.has(code)).map((code) => String.fromCodePoint(code))).toEqual([])
  })
})
