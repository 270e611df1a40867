import { describe, expect, it } from 'vitest'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { formulasEnd } from './formulas-end.ts'
import { checkSample, smallRelease, smallStatement } from './sample-check.test-data.ts'

const loops = (...statements: Parameters<typeof smallRelease>) => formulasEnd(smallRelease(...statements)).map(({ path, message }) => `${path.join('/')}: ${message}`)

describe('formulasEnd(release)', () => {
  it('finds nothing in formulas that lead to figures, two of them to the same', () => {
    expect(formulasEnd(checkSample().release)).toEqual([])
    expect(loops(smallStatement('s', [
      { id: 'a', figures: '1' }, { id: 'b', figures: '1', formula: 'a' }, { id: 'c', figures: '1', formula: 'a' }, { id: 'd', figures: '2', formula: 'b + c' },
    ]))).toEqual([])
  })

  it('finds a line that follows from itself', () => {
    expect(loops(smallStatement('s', [{ id: 'a', figures: '1', formula: 'a + 0 * a' }])))
      .toEqual(['lines/0/formula: expected a formula of other lines, found a loop: `s.a` → `s.a`; break it with `same`'])
  })

  it('finds a loop through two tables, once for each line of it, by the shortest way', () => {
    const one = smallStatement('one', [{ id: 'a', figures: '1', formula: 'two.b' }, { id: 'c', figures: '1', formula: 'a' }])
    const two = smallStatement('two', [{ id: 'b', figures: '1', formula: '-(one.c - one.a)' }])
    expect(loops(one, two)).toEqual([
      'lines/0/formula: expected a formula of other lines, found a loop: `one.a` → `two.b` → `one.a`; break it with `same`',
      'lines/1/formula: expected a formula of other lines, found a loop: `one.c` → `one.a` → `two.b` → `one.c`; break it with `same`',
      'lines/0/formula: expected a formula of other lines, found a loop: `two.b` → `one.a` → `two.b`; break it with `same`',
    ])
  })

  it('says nothing of a line that leads into a loop without being part of it', () => {
    expect(loops(smallStatement('s', [{ id: 'a', figures: '1', formula: 'b' }, { id: 'b', figures: '1', formula: 'b' }]))).toHaveLength(1)
  })

  it('lets equalities lead both ways', () => {
    expect(loops(smallStatement('s', [{ id: 'a', figures: '1', same: 'b' }, { id: 'b', figures: '1', same: 'a' }]))).toEqual([])
  })

  it('finds the loop at the formula in content', () => {
    const file = `${STATEMENTS}/operations.yaml`
    const { faultLines } = checkSample({ [file]: swap('    source: 30\n', '    source: 30\n    formula: gross-profit + total-costs\n') })
    expect(faultLines).toEqual([
      `${file}:11:14: expected a formula of other lines, found a loop: \`operations.sales\` → \`operations.gross-profit\` → \`operations.sales\`; break it with \`same\``,
      `${file}:39:14: expected a formula of other lines, found a loop: \`operations.gross-profit\` → \`operations.sales\` → \`operations.gross-profit\`; break it with \`same\``,
    ])
  })
})
