import { describe, expect, it } from 'vitest'
import { parseFigure, type Figure } from '../../src/model/figure.ts'
import type { Release } from '../../src/model/release.ts'
import { drawTypos } from './typo.ts'

const FIGURES = ['19485', '-17', '1.20', 'nil', '0.05', '5'].map((text) => parseFigure(text) as Figure)

describe('drawTypos', () => {
  it('the same seed gives the same typos, another gives others', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => drawTypos(release(), 50, seed).map(({ to }) => to))
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  it('a typo changes one digit and leaves a figure that one could print', () => {
    for (const { from, to } of drawTypos(release(), 500, 3)) {
      expect(parseFigure(to), to).toBeDefined()
      expect([...from].filter((digit, at) => digit !== to[at])).toHaveLength(1)
      expect(to).toHaveLength(from.length)
    }
  })

  it('every digit of every figure is drawn, and about as often', () => {
    const counts = Map.groupBy(drawTypos(release(), 1400, 4), ({ from, to }) => `${from} ${[...from].findIndex((digit, at) => digit !== to[at])}`)
    expect(counts.size).toBe(14)
    for (const drawn of counts.values()) expect(drawn.length).toBeGreaterThan(60)
  })

  it('apply puts the typo into the release, and what it gives back takes it out', () => {
    const one = release()
    const [typo] = drawTypos(one, 1, 5)
    const before = structuredClone(one)
    const undo = typo?.apply()
    expect(one).not.toEqual(before)
    undo?.()
    expect(one).toEqual(before)
  })
})

function release(): Release {
  const columns = FIGURES.map((_, at) => ({ id: `p${at}` }))
  return { statements: [{ id: 'sales', columns, lines: [{ id: 'total', figures: [...FIGURES] }] }] } as unknown as Release
}
