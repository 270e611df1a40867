import { describe, expect, it } from 'vitest'
import { noteNumbersOf } from './note-numbers.ts'

describe('noteNumbersOf(page)', () => {
  it('counts the notes of a page in the order in which they are asked for, each once', () => {
    const page = {}
    const [first, second] = [noteNumbersOf(page), noteNumbersOf(page)]
    expect([first('a'), first('b'), second('b'), second('c')]).toEqual([1, 2, 2, 3])
    expect(noteNumbersOf({})('c')).toBe(1)
  })
})
