import {geoPath} from 'd3'
import type {ExtendedFeatureCollection, GeoContext, GeoProjection, GeoStream} from 'd3'

// Pixels between the lines of the grid that outlines are snapped to: coarser than this, coasts look cut.
const grid = 2
// Square pixels below which an island is a speck.
const speck = 20

type Point = readonly [number, number]

/**
 * The outlines of shapes as a path, on a grid: both sides of a border fall on the same points, whichever way they are drawn, and
 * what is smaller than the grid is gone. A map of this kind says where something is; its coasts need not weigh more than its page.
 */
export function outline(shapes: ExtendedFeatureCollection, projection: GeoProjection): string {
  const pen = makePen()
  geoPath({stream: (out) => projection.stream(snapped(out))}, pen)(shapes)
  return pen.written()
}

/** Writes each point by its distance from the one before, which takes half the signs; takes whole numbers alone, and no arcs. */
function makePen(): GeoContext & {written(): string} {
  let path = ''
  let at: Point = [0, 0]
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      path += `M${x} ${y}l`
      at = [x, y]
    },
    lineTo: (x, y) => {
      path += `${path.endsWith('l') ? '' : ' '}${x - at[0]} ${y - at[1]}`.replaceAll(' -', '-')
      at = [x, y]
    },
    closePath: () => void (path += 'z'),
    written: () => path
  }
}

/** A stream of rings that lets through only those of some size, each point snapped. */
function snapped(out: GeoStream): GeoStream {
  let ring: Point[] = []
  return {
    point: (x, y) => void ring.push([snap(x), snap(y)]),
    lineStart: () => void (ring = []),
    lineEnd: () => {
      const corners = cornersOf(ring)
      if (corners.length < 3 || areaOf(corners) < speck) return
      out.lineStart()
      for (const [x, y] of corners) out.point(x, y)
      out.lineEnd()
    },
    polygonStart: () => out.polygonStart(),
    polygonEnd: () => out.polygonEnd(),
    sphere: () => out.sphere?.()
  }
}

/** The points where a ring turns. */
function cornersOf(ring: readonly Point[]): Point[] {
  const points = ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]!))
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    return !before || !after || (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0])
  })
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - y * nextX
  }, 0)) / 2
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function snap(value: number): number {
  return Math.round(value / grid) * grid
}
