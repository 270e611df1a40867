import {capHeight, textWidth} from './text-width.ts'
import {wrap} from './wrap.ts'

/** A place on the drawing, with its name. */
export interface NamedPoint {
  name: string
  x: number
  y: number
  isHere: boolean
}

/** A place whose name has found room. */
export interface PlacedName extends NamedPoint {
  /** The name as it is written: in one line, unless it is too long for where there is room. */
  lines: string[]
  textX: number
  /** The foot of the first line. */
  textY: number
  anchor: 'start' | 'middle' | 'end'
}

interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

interface Choice {
  place: Omit<PlacedName, keyof NamedPoint>
  rect: Rect
}

interface NameFrame {
  width: number
  height: number
  text: number
}

// From the middle of a dot to its name.
const gap = 9

/** How far apart the lines of a name stand, in sizes of its text. */
export const lineStep = 1.2

/** Each name beside its dot, where it covers neither another name or dot nor leaves the frame; in lines as wide as the frame, under its dot, where there is no such room. */
export function placeNames(points: readonly NamedPoint[], frame: NameFrame): PlacedName[] {
  const taken = points.map(({x, y}): Rect => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5}))
  return points.map((point) => {
    const choices = choicesFor(point, frame)
    const free = choices.find(({rect}) => isInside(rect, frame) && !taken.some((other) => overlap(rect, other))) ?? choices.at(-1)!
    taken.push(free.rect)
    return {...point, ...free.place}
  })
}

/** The best first: in one line, in lines of half the frame's width, in lines of all of it. */
function choicesFor(point: NamedPoint, frame: NameFrame): Choice[] {
  const linesWithin = (width: number) => wrap(point.name, {width, size: frame.text, weight: weightOf(point)})
  const whole = placesFor(point, linesWithin(frame.width), frame)
  return [...placesFor(point, [point.name], frame), ...placesFor(point, linesWithin(frame.width / 2 - gap), frame), ...whole.slice(2).toReversed()]
}

/** Right, left, below and above; the latter two moved into the frame. */
function placesFor(point: NamedPoint, lines: string[], {width: most, text: size}: NameFrame): Choice[] {
  const {x, y} = point
  const width = Math.max(...lines.map((line) => textWidth(line, size, weightOf(point))))
  const [half, height] = [(capHeight * size) / 2, size * (1 + (lines.length - 1) * lineStep)]
  const centre = Math.max(width / 2, Math.min(most - width / 2, x))
  const at = (anchor: PlacedName['anchor'], textX: number, top: number, left: number): Choice => ({
    place: {lines, textX, textY: top + size / 2 + half, anchor},
    rect: {left, right: left + width, top, bottom: top + height}
  })
  return [
    at('start', x + gap, y - height / 2, x + gap),
    at('end', x - gap, y - height / 2, x - gap - width),
    at('middle', centre, y + gap + half - size / 2, centre - width / 2),
    at('middle', centre, y - gap - half + size / 2 - height, centre - width / 2)
  ]
}

function weightOf({isHere}: NamedPoint): 'semibold' | 'regular' {
  return isHere ? 'semibold' : 'regular'
}

function isInside({left, right, top, bottom}: Rect, {width, height}: NameFrame): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
