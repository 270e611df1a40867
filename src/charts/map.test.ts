import {toHtml} from 'hast-util-to-html'
import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import {drawMap, mapFrame, type Place, type PlaceMap} from './map.ts'
import {placeNames} from './map-names.ts'
import {textWidth} from './text-width.ts'
import {toSvg} from './to-svg.ts'

const square: PlaceMap['shapes'] = {
  type: 'FeatureCollection',
  features: [{type: 'Feature', properties: {}, geometry: {type: 'Polygon', coordinates: [[[-20, 30], [-20, 60], [20, 60], [20, 30], [-20, 30]]]}}]
}
const place = (name: string, east: number, north: number, isHere = false): Place => ({name, at: [east, north], isHere})
const draw = (...places: Place[]) => drawMap({id: 'm', title: 'Where', description: 'Here.', shapes: square, places})
const circles = (tree: Element) => [...toHtml(tree, {space: 'svg'}).matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe('drawMap', () => {
  it('shows every place within the frame, north above south and west left of east', () => {
    const [[northX, northY], [southX, southY]] = circles(draw(place('North-west', -10, 55), place('South-east', 12, 40))) as [readonly [number, number], readonly [number, number]]
    expect(northY).toBeLessThan(southY)
    expect(northX).toBeLessThan(southX)
    for (const value of [northX, southX]) expect(value > 0 && value < mapFrame.width).toBe(true)
    for (const value of [northY, southY]) expect(value > 0 && value < mapFrame.height).toBe(true)
  })

  it('shows one place in the middle, with what is around it', () => {
    const [[x, y]] = circles(draw(place('Alone', 5, 45))) as [readonly [number, number]]
    expect(Math.abs(x - mapFrame.width / 2)).toBeLessThan(1)
    expect(Math.abs(y - mapFrame.height / 2)).toBeLessThan(12)
    expect(toSvg(draw(place('Alone', 5, 45)))).toMatch(/class="land" [^>]*d="M|d="M[^"]+" class="land"|class="land"/)
  })

  it.each([[[place('Far east', 150, -30), place('Far west', -120, 40)]], [[place('Pole', 0, 90)]], [[place('Date line', 179, -17), place('Other side', -179, -14)]]])('draws places far apart, at a pole and across the date line: %j', (places) => {
    expect(circles(draw(...places))).toHaveLength(places.length)
    expect(() => toSvg(draw(...places))).not.toThrow()
  })

  it('marks the place that the page is about', () => {
    expect(toSvg(draw(place('A', 0, 50, true), place('B', 5, 50))).match(/class="place here"/g)).toHaveLength(1)
  })

  it('is the same to the byte each time', () => {
    expect(toSvg(draw(place('A', 0, 50)))).toBe(toSvg(draw(place('A', 0, 50))))
  })

  it('draws the same land around the same places, whichever of them it is about, and other land around others', () => {
    const landOf = (...places: Place[]) => / d="([^"]+)"/.exec(toSvg(drawMap({id: 'm', title: 'Where', description: 'Here.', shapes: square, places})))?.[1]
    const land = landOf(place('A', 0, 50, true), place('B', 5, 40))
    expect(landOf(place('A', 0, 50), place('B', 5, 40, true))).toBe(land)
    expect(landOf(place('A', 0, 50, true), place('C', 15, 40))).not.toBe(land)
  })

  it('refuses a map of nothing', () => {
    expect(() => draw()).toThrow(/expected at least one place/)
  })
})

describe('placeNames', () => {
  const frame = {width: 300, height: 200, text: 12}

  it('writes to the right of a dot, and to its left at the right edge', () => {
    expect(placeNames([{name: 'Name', x: 100, y: 100, isHere: false}, {name: 'Edge', x: 295, y: 50, isHere: false}], frame).map(({anchor}) => anchor)).toEqual(['start', 'end'])
  })

  it('lets no name cover another', () => {
    const placed = placeNames([{name: 'First place', x: 100, y: 100, isHere: false}, {name: 'Second place', x: 108, y: 103, isHere: false}], frame)
    expect(placed[0]?.anchor).not.toBe(placed[1]?.anchor)
  })

  it.each([['A place with a name of many a word', 150], ['Hauptbergwerksbetriebsgesellschaftsverwaltung', 10], ['Hauptbergwerksbetriebsgesellschaftsverwaltung', 290]])('breaks a long name into lines that stay in the frame: %s at %i', (name, x) => {
    const [{lines, textX, anchor} = expect.fail()] = placeNames([{name, x, y: 100, isHere: true}], frame)
    const width = Math.max(...lines.map((line) => textWidth(line, frame.text, 'semibold')))
    const left = textX - {start: 0, middle: width / 2, end: width}[anchor]
    expect([left >= 0, left + width <= frame.width]).toEqual([true, true])
    expect(lines.join(' ').replaceAll('- ', '')).toBe(name)
  })
})
