import {capHeight, textWidth} from './text-width.ts'

/** A place on the drawing, with its name. */
export interface NamedPoint {
  name: string
  x: number
  y: number
  isHere: boolean
}

/** A place whose name has found room. */
export interface PlacedName extends NamedPoint {
  textX: number
  textY: number
  anchor: 'start' | 'middle' | 'end'
}

interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

// From the middle of a dot to its name.
const gap = 9

/** Each name beside its dot, where it covers neither another name or dot nor leaves the frame; to the right where none is free. */
export function placeNames(points: readonly NamedPoint[], frame: {width: number; height: number; text: number}): PlacedName[] {
  const taken = points.map(({x, y}): Rect => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5}))
  return points.map((point) => {
    const choices = choicesFor(point, frame.text)
    const free = choices.find(({rect}) => isInside(rect, frame) && !taken.some((other) => overlap(rect, other))) ?? choices[0]!
    taken.push(free.rect)
    return {...point, ...free.place}
  })
}

/** Right, left, below and above, the best first. */
function choicesFor({name, x, y, isHere}: NamedPoint, size: number): {place: Omit<PlacedName, keyof NamedPoint>; rect: Rect}[] {
  const width = textWidth(name, size, isHere ? 'semibold' : 'regular')
  const half = (capHeight * size) / 2
  const at = (anchor: PlacedName['anchor'], textX: number, middle: number, left: number) => ({
    place: {textX, textY: middle + half, anchor},
    rect: {left, right: left + width, top: middle - size / 2, bottom: middle + size / 2}
  })
  return [
    at('start', x + gap, y, x + gap),
    at('end', x - gap, y, x - gap - width),
    at('middle', x, y + gap + half, x - width / 2),
    at('middle', x, y - gap - half, x - width / 2)
  ]
}

function isInside({left, right, top, bottom}: Rect, {width, height}: {width: number; height: number}): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
