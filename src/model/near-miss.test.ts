import { describe, expect, it } from 'vitest'
import { nearMiss } from './near-miss.ts'

describe('nearMiss(word, known)', () => {
  it.each([
    ['figurs', 'figures'], ['figrues', 'figures'], ['colums', 'columns'], ['USD thousand', 'USD thousands'], ['Label', 'label'],
  ])('takes `%s` for `%s`', (word, meant) => {
    expect(nearMiss(word, ['id', 'label', 'unit', 'figures', 'columns', 'USD thousands'])).toBe(` (did you mean \`${meant}\`?)`)
  })

  it.each(['di', 'colour', 'x', '', 'post', 'x'.repeat(5000)])('takes `%s` for nothing', (word) => {
    expect(nearMiss(word, ['id', 'label', 'unit', 'role', 'columns'])).toBe('')
  })
})
