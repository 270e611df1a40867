import {geoEquirectangular, type ExtendedFeatureCollection} from 'd3'
import {describe, expect, it} from 'vitest'
import {outline} from './map-outline.ts'

type Ring = [number, number][]

const shapes = (...rings: Ring[]): ExtendedFeatureCollection => ({
  type: 'FeatureCollection',
  features: rings.map((ring) => ({type: 'Feature', properties: {}, geometry: {type: 'Polygon', coordinates: [ring]}}))
})
// One degree is ten pixels, and the middle of the world stands at 100, 100.
const projection = () => geoEquirectangular().scale(1800 / Math.PI).translate([100, 100]).precision(0)
const island: Ring = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]]

/** The points of a path, from distances to places. */
function pointsOf(path: string): string[] {
  return path.split('z').filter(Boolean).flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number)
    const points: [number, number][] = [[x, y]]
    for (let i = 0; i < steps.length; i += 2) points.push([points.at(-1)![0] + steps[i]!, points.at(-1)![1] + steps[i + 1]!])
    return points.map((point) => point.join(','))
  })
}

describe('outline', () => {
  it('draws a shape by its corners, snapped to even pixels', () => {
    expect(outline(shapes(island), projection())).toMatch(/^M\d+ \d+l[-\d ]+z$/)
    expect(pointsOf(outline(shapes(island), projection())).toSorted()).toEqual(['100,100', '100,60', '140,100', '140,60'])
  })

  it('leaves out points between corners and shapes that are too small to see', () => {
    const detailed: Ring = [[0, 0], [0, 1], [0, 2], [0, 4], [4, 4], [4, 0], [0, 0]]
    expect(outline(shapes(detailed), projection())).toBe(outline(shapes(island), projection()))
    expect(outline(shapes([[0, 0], [0, 0.05], [0.05, 0.05], [0, 0]]), projection())).toBe('')
    expect(outline(shapes([[0, 0], [0, 0.4], [0.4, 0.4], [0.4, 0], [0, 0]]), projection())).toBe('')
  })

  it('draws a border of two shapes through the same points from either side', () => {
    const bends = [[4, 0], [4.13, 1.31], [3.87, 2.77], [4, 4]] as Ring
    const [west, east] = [shapes([[0, 0], [0, 4], ...bends.toReversed(), [0, 0]]), shapes([...bends, [8, 4], [8, 0], [4, 0]])].map((shape) => new Set(pointsOf(outline(shape, projection()))))
    const shared = bends.map(([x, y]) => `${Math.round((100 + 10 * x) / 2) * 2},${Math.round((100 - 10 * y) / 2) * 2}`)
    for (const point of shared) expect([west?.has(point), east?.has(point)], point).toEqual([true, true])
  })
})
