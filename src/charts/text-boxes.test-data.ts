import type {Element} from 'hast'
import arial from './arial-widths.json' with {type: 'json'}
import {overlaps} from './clear-space.ts'
import type {Area} from './clear-space.ts'
import {classesOf, findAll, inherited, number, textOf} from './drawing.test-data.ts'
import type {Found} from './drawing.test-data.ts'
import type {Frame} from './frame.ts'
import {capHeight, descent, textWidth} from './text-width.ts'
import type {Weight} from './text-width.ts'

/** A text and the room that its letters take, by the font's metrics. */
export interface TextBox extends Area {
  words: string
  size: number
}

/** What a text takes in a font: its width, and how high its capitals stand, in ems. */
export interface Face {
  widthOf: (text: string, size: number, weight: Weight) => number
  capHeight: number
}

/** The font that the project ships. */
export const shipped: Face = {widthOf: textWidth, capHeight}

/** Arial, which draws where the shipped font is not installed. */
export const standIn: Face = {
  widthOf: (text, size, weight) => [...text].reduce((sum, letter) => sum + ((arial[weight] as Record<string, number>)[letter] ?? 900), 0) * size / 1000,
  capHeight: 0.716
}

/** The boxes of all texts of a drawing. */
export function textBoxes(tree: Element, face = shipped): TextBox[] {
  return findAll(tree, ({element}) => element.tagName === 'text').map((found) => boxOf(found, face))
}

/** How much of the room between its captions the words and bars of a drawing reach over, across and down. */
export function roomFilled(tree: Element, frame: Frame): {across: number; down: number} {
  const [header, plot, footer] = [tree.children.slice(2, 4), tree.children.slice(4, -1), tree.children.slice(-1)].map((children) => ({...tree, children})) as [Element, Element, Element]
  const inked = [...textBoxes(plot), ...findAll(plot, ({element}) => element.tagName === 'rect').map(({element}) => areaOf(element))]
  const [top, end] = [Math.max(...textBoxes(header).map(({bottom}) => bottom)), Math.min(...textBoxes(footer).map((box) => box.top))]
  const [right, bottom] = [Math.max(...inked.map((area) => area.right)), Math.max(...inked.map((area) => area.bottom))]
  return {across: (right - frame.margin) / (frame.width - 2 * frame.margin), down: (bottom - top) / (end - top)}
}

/** Pairs of texts that touch, in words. */
export function findOverlaps(tree: Element, face = shipped): string[] {
  const boxes = textBoxes(tree, face)
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)).map((b) => `\`${a.words}\` and \`${b.words}\``))
}

/** Texts that leave the drawing or what is left of it inside the margin, in words. */
export function findOutside(tree: Element, margin: number, face = shipped): string[] {
  const [right, bottom] = [number(tree, 'width') - margin, number(tree, 'height') - margin]
  // Whole pixels for words: half a pixel is no trespass.
  const isInside = (box: TextBox) => box.left >= margin - 0.5 && box.right <= right + 0.5 && box.top >= margin - 0.5 && box.bottom <= bottom + 0.5
  return textBoxes(tree, face).filter((box) => !isInside(box)).map(({words, left, right, top, bottom}) =>
    `\`${words}\` from ${left.toFixed(1)},${top.toFixed(1)} to ${right.toFixed(1)},${bottom.toFixed(1)}`)
}

/** Texts on marks: all but the names that a series has inside its first bar. */
export function findOnMarks(tree: Element): string[] {
  const marks = findAll(tree, ({element}) => element.tagName === 'rect' && 'dataFact' in element.properties).map(({element}) => areaOf(element))
  const texts = findAll(tree, ({element}) => element.tagName === 'text' && !String(element.properties['className']).startsWith('on-')).map((found) => boxOf(found, shipped))
  return texts.flatMap((text) => marks.filter((mark) => overlaps(text, mark)).map((mark) => `\`${text.words}\` on the mark at ${mark.left},${mark.top}`))
}

/** Texts that a drawn line strikes through, other than the series of a line chart, in words. */
export function findStruck(tree: Element): string[] {
  const lines = findAll(tree, ({element}) => element.tagName === 'path' && ['zero', 'price', 'connector', 'grid'].some((name) => classesOf(element).includes(name)))
  const segments = lines.flatMap(({element}) => segmentsOf(String(element.properties['d'])))
  return textBoxes(tree).flatMap((box) => segments.filter((segment) => overlaps(shrink(box), segment)).map(({left, top}) => `\`${box.words}\` by a line at ${left},${top}`))
}

/** The straight pieces of a path of M, m, L, H, V, h and v, as thin areas. */
function segmentsOf(d: string): Area[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MmLHVhv])([-\d.]+)(?:,([-\d.]+))?/g)].flatMap(([, command, first, second]) => {
    const [fromX, fromY] = [x, y]
    if (command === 'M' || command === 'L') [x, y] = [Number(first), Number(second)]
    if (command === 'H' || command === 'h') x = Number(first) + (command === 'h' ? x : 0)
    if (command === 'V' || command === 'v') y = Number(first) + (command === 'v' ? y : 0)
    if (command === 'm') [x, y] = [x + Number(first), y + Number(second)]
    if (command === 'M' || command === 'm') return []
    return [{left: Math.min(fromX, x) - 0.1, right: Math.max(fromX, x) + 0.1, top: Math.min(fromY, y) - 0.1, bottom: Math.max(fromY, y) + 0.1}]
  })
}

/** A line may touch the room of a letter, not the letter. */
function shrink({left, right, top, bottom}: Area): Area {
  return {left: left + 0.5, right: right - 0.5, top: top + 0.5, bottom: bottom - 2}
}

function boxOf(found: Found, face: Face): TextBox {
  const {element} = found
  const words = textOf(element)
  const size = Number(inherited(found, 'fontSize'))
  const width = face.widthOf(words, size, Number(inherited(found, 'fontWeight') ?? 400) >= 600 ? 'semibold' : 'regular')
  const share = {start: 0, middle: 0.5, end: 1}[String(inherited(found, 'textAnchor') ?? 'start')]!
  const [left, baseline] = [number(element, 'x') - width * share, number(element, 'y')]
  return {words, size, left, right: left + width, top: baseline - size * face.capHeight, bottom: baseline + size * descent}
}

function areaOf(rect: Element): Area {
  const [left, top] = [number(rect, 'x'), number(rect, 'y')]
  return {left, top, right: left + number(rect, 'width'), bottom: top + number(rect, 'height')}
}
