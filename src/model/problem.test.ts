import { describe, expect, it } from 'vitest'
import { foundToText, toOneLine } from './found.ts'
import { compareProblems, problemToText, type Problem } from './problem.ts'

const problem = (file: string, line: number, col: number, message = 'expected x, found y'): Problem => ({ place: { file, line, col }, message })

describe('problem.problemToText(problem)', () => {
  it('is file:line:col: message', () => {
    expect(problemToText(problem('a/b.yaml', 3, 5))).toBe('a/b.yaml:3:5: expected x, found y')
  })

  it('is one line, whatever the name or the message holds', () => {
    expect(problemToText(problem('a\nb.yaml', 1, 1, 'one\r\n  two\u001b[2J'))).toBe('a b.yaml:1:1: one two [2J')
  })
})

describe('problem.compareProblems(a, b)', () => {
  it('walks from file to file by code unit, then down and across', () => {
    const all = [problem('b', 1, 1), problem('a', 10, 1), problem('a', 2, 9), problem('a', 2, 10), problem('Z', 5, 5)]
    expect(all.sort(compareProblems).map(({ place }) => `${place.file}:${place.line}:${place.col}`)).toEqual(['Z:5:5', 'a:2:9', 'a:2:10', 'a:10:1', 'b:1:1'])
  })
})

describe('problem.compareProblems(a, b) in a release', () => {
  it('comes to the head first, then to the tables, then to the words about them', () => {
    const files = ['company.yaml', 'releases/a/exhibits.yaml', 'releases/a/prose/x.md', 'releases/a/release.yaml', 'releases/a/statements', 'releases/a/statements/z.yaml', 'releases/b/release.yaml']
    expect(files.map((file) => problem(file, 1, 1)).sort(compareProblems).map(({ place }) => place.file)).toEqual([
      'company.yaml', 'releases/a/release.yaml', 'releases/a/statements', 'releases/a/statements/z.yaml', 'releases/a/exhibits.yaml', 'releases/a/prose/x.md', 'releases/b/release.yaml',
    ])
  })
})

describe('found.foundToText(input)', () => {
  it.each([
    [undefined, 'nothing'], [null, 'nothing'], ['', 'nothing'], [[], 'an empty list'], [['a'], 'a list'], [{}, 'keys with values'], ['x', '`x`'], [5, '`5`'], ['a\n b', '`a b`'],
  ])('says of %j %s', (input, expected) => {
    expect(foundToText(input)).toBe(expected)
  })
})

describe('found.toOneLine(text)', () => {
  it('cuts a long text and drops control characters', () => {
    expect(toOneLine('x'.repeat(80))).toBe('x'.repeat(80))
    expect(toOneLine('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
    expect(toOneLine(' a\tb\u0007\u009bc ')).toBe('a b c')
  })
})
