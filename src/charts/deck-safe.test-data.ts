import {DOMParser} from '@xmldom/xmldom'
import type {Element} from '@xmldom/xmldom'

type Rule = (element: Element, root: Element) => string[]

const elements = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text'])
const shapes = new Set(['rect', 'circle', 'path'])
const refused = /^(style|font|href|xlink:href|textLength|lengthAdjust|dominant-baseline|alignment-baseline|filter|mask|on.*)$/
const geometry = new Set(['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'd', 'viewBox', 'stroke-width', 'font-size'])
const colour = /^(#[0-9a-f]{6}|none)$/

/**
 * What keeps an SVG file from looking the same in a deck as in a browser, in words; nothing for a good one.
 * `id` is the exhibit's: every id in the file begins with it.
 */
export function lintDeckSafe(svg: string, id: string): string[] {
  const problems: string[] = []
  const parser = new DOMParser({onError: (level, message) => void problems.push(`${level}: ${message}`)})
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement
  if (!root) return [...problems, 'has no root element']
  const all = [root, ...descendants(root)]
  return [...problems, ...lintRoot(root), ...lintIds(all, id), ...all.flatMap((element) => rules.flatMap((rule) => rule(element, root)))]
}

const rules: readonly Rule[] = [lintName, lintAttributes, lintColours, lintNumbers, lintText, lintShape, lintFact]

function lintName(element: Element, root: Element): string[] {
  const known = elements.has(element.tagName) && (element.tagName !== 'svg' || element === root)
  return known ? [] : [`expected plain shapes and text, found \`<${element.tagName}>\``]
}

function lintAttributes(element: Element): string[] {
  return attributesOf(element).flatMap(([name, value]) =>
    refused.test(name) || value.includes('var(') ? [`\`<${element.tagName}>\` has \`${name}="${value}"\`, which decks do not understand`] : [])
}

function lintColours(element: Element): string[] {
  return attributesOf(element).flatMap(([name, value]) =>
    (name === 'fill' || name === 'stroke') && !colour.test(value) ? [`expected a literal colour in \`${name}\`, found \`${value}\``] : [])
}

function lintNumbers(element: Element): string[] {
  return attributesOf(element).flatMap(([name, value]) =>
    geometry.has(name) && /\.\d{3}|e-|NaN|Infinity/.test(value) ? [`expected at most two decimals in \`${name}\`, found \`${value}\``] : [])
}

function lintText(element: Element): string[] {
  if (element.tagName !== 'text') return []
  const missing = ['fill', 'font-family', 'font-size'].filter((name) => !inherits(element, name))
  return missing.map((name) => `the text \`${element.textContent}\` has no literal \`${name}\``)
}

/** The colour of the root is for words: a shape that falls back on it is coloured by its class alone. */
function lintShape(element: Element, root: Element): string[] {
  if (!shapes.has(element.tagName)) return []
  return inherits(element, 'fill', root) || inherits(element, 'stroke', root) ? [] : [`a \`<${element.tagName}>\` of class \`${classOf(element)}\` has no literal colour`]
}

/** A path among marks only joins those that have facts. */
function lintFact(element: Element): string[] {
  const isMark = ['rect', 'circle'].includes(element.tagName) && within(element, 'mark') && !within(element, 'key')
  return isMark && !element.getAttribute('data-fact') ? [`a \`<${element.tagName}>\` of class \`${classOf(element)}\` names no fact`] : []
}

function lintRoot(root: Element): string[] {
  // A file is as many points wide as its frame is pixels.
  const [width, height] = ['width', 'height'].map((name) => root.getAttribute(name)?.replace(/pt$/, ''))
  const box = `0 0 ${width} ${height}`
  const [title, desc] = Array.from(root.childNodes)
  return [
    ...(root.getAttribute('xmlns') === 'http://www.w3.org/2000/svg' ? [] : ['has no `xmlns`']),
    ...(root.getAttribute('role') === 'img' ? [] : ['is no `role="img"`']),
    ...(root.getAttribute('viewBox') === box ? [] : [`expected \`viewBox="${box}"\`, found \`${root.getAttribute('viewBox')}\``]),
    ...(title?.nodeName === 'title' && title.textContent && desc?.nodeName === 'desc' && desc.textContent ? [] : ['does not begin with a title and a description'])
  ]
}

function lintIds(all: readonly Element[], prefix: string): string[] {
  const ids = all.flatMap((element) => element.getAttribute('id') ?? [])
  const labels = (all[0]!.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  return [
    ...ids.filter((id) => !id.startsWith(prefix)).map((id) => `expected an id that begins with \`${prefix}\`, found \`${id}\``),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id \`${id}\` is there twice`),
    ...labels.filter((id) => !ids.includes(id)).map((id) => `is labelled by \`${id}\`, which is not there`)
  ]
}

function inherits(element: Element, name: string, outside?: Element): boolean {
  return lineage(element).some((each) => each !== outside && each.hasAttribute(name))
}

function within(element: Element, name: string): boolean {
  return lineage(element).some((each) => classOf(each).split(' ').includes(name))
}

/** The element, then those around it. */
function lineage(element: Element): Element[] {
  const parent = element.parentNode
  return parent?.nodeType === 1 ? [element, ...lineage(parent as Element)] : [element]
}

function descendants(element: Element): Element[] {
  return Array.from(element.getElementsByTagName('*'))
}

function attributesOf(element: Element): [string, string][] {
  return Array.from(element.attributes, ({name, value}) => [name, value])
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}
