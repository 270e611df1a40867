import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainYaml } from './plain-yaml.ts'
import { readYaml } from './yaml-source.ts'

const TEXTS = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => readFileSync(`content/${name}`, 'utf8'))

/** Some lines of real content, moved to the margin. */
const stretch = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 1, max: 14 })).map(([text, start, length]) => {
  const lines = text.split('\n')
  const chosen = lines.slice(start % lines.length, (start % lines.length) + length)
  const margin = chosen[0]?.search(/[^ ]|$/) ?? 0
  return chosen.map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line.trimStart())).join('\n')
})
const SLIPS = [
  '\t', ' ', '  ', '\n', '\n\n', '- ', '-', ': ', ':', '#', ' # ', ',', ', ', '[', ']', '{', '}', '[]', "'", '"', "''", '\\', '\\x41', '&a ', '*a', '*', '!name ', '? ', '>-\n', '>\n', '|\n', '|2\n', '---\n',
  '...\n', '%YAML 1.2\n', '<<: ', '~', 'null', '@', '`', 'id: x\n', '  id: x\n', '\u00a0', '\u2028', '\u0085', '\u0001', '\uFEFF',
]
/** What an editor's hand may do to a text: signs put in, others taken out. */
const mistyped = fc.tuple(stretch, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SLIPS), fc.nat(2)), { maxLength: 4 }))
  .map(([text, slips]) => slips.reduce((all, [place, sign, taken]) => {
    const at = place % (all.length + 1)
    return all.slice(0, at) + sign + all.slice(at + taken)
  }, text))

describe('plainYaml(text)', () => {
  it('reads all of the content, to the value that the parser of all YAML gives', () => {
    for (const text of TEXTS) {
      const value = plainYaml(text)
      expect(value, text).toBeDefined()
      expect(value).toEqual(readYaml('', text).value)
    }
  })

  it('takes nothing that the parser of all YAML refuses, and gives the same value, whatever slips into the text', () => {
    let read = 0
    fc.assert(fc.property(mistyped, (text) => {
      const value = plainYaml(text)
      if (value === undefined) return
      read += 1
      const { problems, value: careful } = readYaml('', text)
      expect(problems).toEqual([])
      expect(JSON.stringify(value)).toBe(JSON.stringify(careful))
    }), { numRuns: 3000 })
    expect(read).toBeGreaterThan(300)
  })

  it.each([
    '', 'a', '[a]', ' a: b', 'a:', 'a: ', 'a:  b', 'a: b ', 'a: b\n c', 'a: b\na: c', 'a: {b: c, b: d}', 'a: b: c', 'a: b # c', 'a: [b', 'a: [b, c,]', 'a: [b,c]', 'a: [b: c]', 'a: [b\n]', "a: 'b' c", 'a: "\\t"',
    'a: |\n  b', 'a: >\n  b', 'a: >-\n  b\n\n  c', 'a: >-\n  b\n   c', 'a: >-\nb: c', 'a:\n- b', '- - a', '-\n', 'a: &b c', 'a: *b', 'a: !b c', '? a\n: b', '__proto__: b', 'a: b\n---\nc: d', 'a:\tb', 'a: b\r\n',
    `a: ${'['.repeat(50_000)}`,
  ])('leaves %j to the parser of all YAML', (text) => {
    expect(plainYaml(text)).toBeUndefined()
  })

  it.each(['tons * grade', '-a * b', 'R&D', 'Why? So.', 'well!', 'NYSE:HL', 'a  b', 'C#', '(17)', '“a”'])('reads `%s` as the text that it is', (text) => {
    expect(plainYaml(`a: ${text}`)).toEqual({ a: text })
  })
})
