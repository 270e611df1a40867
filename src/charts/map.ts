import {geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth} from 'd3'
import type {ExtendedFeatureCollection, GeoProjection} from 'd3'
import type {Element} from 'hast'
import {drawPath, drawText, element, group, px} from './ink.ts'
import {outline} from './map-outline.ts'
import {lineStep, placeNames, type NamedPoint, type PlacedName} from './map-names.ts'
import {ink} from './palette.ts'

/** Places on a map of their part of the world. */
export interface PlaceMap {
  /** Every id in the drawing begins with it. */
  id: string
  title: string
  /** What is read aloud after the title: the places in words. */
  description: string
  /** The countries or the land; the places themselves say which part is shown. */
  shapes: ExtendedFeatureCollection
  places: readonly Place[]
}

/** One place: its name, and where it is in degrees, east first. */
export interface Place {
  name: string
  at: readonly [east: number, north: number]
  /** Whether the page is about this place, where it is about one of them. */
  isHere: boolean
}

/** The size that a map is drawn for, with that of its names. It is small enough for its names to hold 12 px on the narrowest screen. */
export const mapFrame = {width: 320, height: 240, text: 13.5} as const

// Degrees around the places, so that a reader sees where in the world they are.
const surroundings = 14
// Wider than this, a map of one side of the globe would bend what is at its edge.
const halfGlobe = 1.2

/** The map as an SVG tree. Throws a RangeError when there is no place to show. */
export function drawMap(map: PlaceMap, frame = mapFrame): Element {
  if (map.places.length === 0) throw new RangeError(`Map \`${map.id}\`: expected at least one place, found none`)
  const projection = projectionFor(map.places, frame)
  const {id} = map
  const points = map.places.flatMap(({name, at, isHere}): NamedPoint[] => {
    const point = projection([...at])
    return point ? [{name, x: point[0], y: point[1], isHere}] : []
  })
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', id, className: 'map', viewBox: `0 0 ${px(frame.width)} ${px(frame.height)}`, width: px(frame.width), height: px(frame.height),
    role: 'img', ariaLabelledBy: `${id}-title ${id}-desc`, fontFamily: "'Source Sans 3',Arial,sans-serif", fontSize: frame.text, fill: ink.text
  }, [
    element('title', {id: `${id}-title`}, [{type: 'text', value: map.title}]),
    element('desc', {id: `${id}-desc`}, [{type: 'text', value: map.description}]),
    drawPath(outlineOf(map, frame, projection), {className: 'land', fill: '#efece5', stroke: '#cfcabe', strokeWidth: 0.75}),
    group('places', {}, placeNames(points, frame).flatMap((place) => drawPlace(place, frame.text)))
  ])
}

// The countries around the same places are the same in every map, whichever place it is about.
const outlines = new WeakMap<PlaceMap['shapes'], Map<string, string>>()

function outlineOf({shapes, places}: PlaceMap, frame: typeof mapFrame, projection: GeoProjection): string {
  const known = outlines.get(shapes) ?? new Map<string, string>()
  const key = JSON.stringify([frame, places.map(({at}) => at)])
  const path = known.get(key) ?? outline(shapes, projection)
  outlines.set(shapes, known.set(key, path))
  return path
}

/** Shows all places with what is around them, their middle in the middle. */
function projectionFor(places: readonly Place[], {width, height, text}: typeof mapFrame): GeoProjection {
  const coordinates = places.map(({at}) => [...at])
  const [east, north] = geoCentroid({type: 'MultiPoint', coordinates})
  const isWide = places.some(({at}) => geoDistance([...at], [east, north]) > halfGlobe)
  const projection = isWide ? geoEqualEarth().rotate([-east, 0]) : geoAzimuthalEqualArea().rotate([-east, -north])
  const corners = coordinates.flatMap(([x = 0, y = 0]) => [[x, clampNorth(y - surroundings)], [x, clampNorth(y + surroundings)]])
  return projection
    .fitExtent([[3 * text, text], [width - 3 * text, height - text]], {type: 'MultiPoint', coordinates: corners})
    .clipExtent([[0, 0], [width, height]])
}

function clampNorth(degrees: number): number {
  return Math.max(-89, Math.min(89, degrees))
}

function drawPlace({x, y, lines, isHere, textX, textY, anchor}: PlacedName, size: number): Element[] {
  const name = {className: isHere ? 'name here' : 'name', textAnchor: anchor, ...(isHere ? {fontWeight: 600} : {}), fill: ink.text, stroke: ink.paper, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke'}
  return [
    element('circle', {className: isHere ? 'place here' : 'place', cx: px(x), cy: px(y), r: isHere ? 5.5 : 4, fill: isHere ? ink.text : ink.muted, stroke: ink.paper, strokeWidth: 1.5}),
    ...lines.map((line, at) => drawText(textX, textY + at * size * lineStep, line, name))
  ]
}
