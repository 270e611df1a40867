import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { plainMarkdown } from './plain-markdown.ts'

const processor = unified().use(remarkParse)
const TEXTS = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`content/${name}`, 'utf8').replace(/^---\n[^]*?\n---\n/, ''))

const SLIPS = [
  '*', '_', '`', '\n', '\n\n', '- ', '# ', '## ', ' #', '[', ']', '(', ')', '<', '>', '&amp;', '&', '\\', '\\>', '!', '  ', ' ', '1. ', '12) ', '---', '===', '\t', '~~~', '|', '](', '[a](b)', '[a](<b c>)',
  '[a](<b \\> c>)', '[a]()', '[](b)', '\u00a0', '\u0001', 'é', '𝐀', '"t"', "'", '=', ':', 'http://x.y ', '+', '0',
]
const mistyped = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 5, max: 160 }), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SLIPS), fc.nat(2)), { maxLength: 3 }))
  .map(([text, start, length, slips]) => slips.reduce((all, [place, sign, taken]) => {
    const at = place % (all.length + 1)
    return all.slice(0, at) + sign + all.slice(at + taken)
  }, text.slice(start % text.length, (start % text.length) + length)))

/** A tree as plain values; of the places, only where nodes begin. */
const bare = (tree: Nodes): unknown => JSON.parse(JSON.stringify(tree, (key, value: { start: { offset: number } }) => (key === 'position' ? value.start.offset : value)))

describe('plainMarkdown(text)', () => {
  it('reads all prose of the report, to the tree that the parser of all Markdown makes', () => {
    for (const text of TEXTS) {
      const tree = plainMarkdown(text)
      expect(tree && bare(tree), text).toEqual(bare(processor.parse(text)))
    }
  })

  it('makes the same tree as the parser of all Markdown, whatever slips into the text', () => {
    let read = 0
    fc.assert(fc.property(mistyped, (text) => {
      const tree = plainMarkdown(text)
      if (!tree) return
      read += 1
      expect(bare(tree)).toEqual(bare(processor.parse(text)))
    }), { numRuns: 3000 })
    expect(read).toBeGreaterThan(300)
  })

  it.each([
    '', ' a', 'a ', 'a\nb', '# a\nb', '# a #', '- a\nb', '- a\n\n- b', '- - a', '- # a', '1. a', '12) a', '> a', '    a', '---', '*a*', 'a_b_', '`a`', '<b>', 'a &amp; b', 'a\\*b', '![a](b)', '[a]', '[a][b]', '[a]: b', '[a](b "c")', 'a\u00a0b',
  ])('leaves %j to the parser of all Markdown', (text) => {
    expect(plainMarkdown(text)).toBeUndefined()
  })

  it('reads a hostile text of any length to its end or to its first fault, without a deep call', () => {
    expect(plainMarkdown(`${'[a](b('.repeat(20_000)}`)).toBeUndefined()
    expect(plainMarkdown(`a ${'('.repeat(100_000)}`)).toBeDefined()
  })
})
