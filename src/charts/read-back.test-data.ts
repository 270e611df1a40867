import type {Element} from 'hast'

/** What a mark says through the axes of its panel: the values between which it lies, along each axis that measures it. */
export interface Measured {
  /** The facts that the mark claims. */
  facts: string
  tag: string
  /** Values at the mark's left and right, where a horizontal axis measures them. */
  along?: readonly [number, number]
  /** Values at the mark's bottom and top, where a vertical axis measures them. */
  up?: readonly [number, number]
  /** By how much rounded coordinates may miss, in values of the axis of figures: the vertical one where there are both. */
  slack: number
  /** The same for the horizontal axis, where it measures volumes. */
  volumeSlack?: number
}

interface Ruler {
  toValue: (position: number) => number
  slack: number
}

/** Measures every rectangle and point of a drawing with a ruler made of the printed ticks; text and unmeasured paths are left out. */
export function readBack(tree: Element): Measured[] {
  const panels = findAll(tree, (element) => hasClass(element, 'panel'))
  return (panels.length ? panels : [tree]).flatMap(readPanel)
}

function readPanel(panel: Element): Measured[] {
  const along = makeRuler(panel, 'x-axis', /M([-\d.]+),/g)
  const up = makeRuler(panel, 'y-axis', /M[-\d.]+,([-\d.]+)/g)
  return findAll(panel, ({tagName, properties}) => 'dataFact' in properties && ['rect', 'circle', 'path'].includes(tagName)).map((mark) => {
    const {left, right, top, bottom} = boundsOf(mark)
    return {
      facts: String(mark.properties['dataFact']),
      tag: mark.tagName,
      ...(along && {along: [along.toValue(left), along.toValue(right)] as const}),
      ...(up && {up: [up.toValue(bottom), up.toValue(top)] as const}),
      slack: (up ?? along)?.slack ?? 0,
      ...(up && along && {volumeSlack: along.slack})
    }
  })
}

function makeRuler(panel: Element, name: string, position: RegExp): Ruler | null {
  const axis = findAll(panel, (element) => hasClass(element, name))[0]
  if (!axis) return null
  const [grid] = findAll(axis, ({tagName}) => tagName === 'path')
  const places = [...String(grid?.properties['d']).matchAll(position)].map(([, place]) => Number(place))
  const values = findAll(axis, (element) => element.tagName === 'text' && !hasClass(element, 'axis-title')).map(textOf).map(toNumber)
  if (places.length < 2 || places.length !== values.length) throw new Error(`expected an axis \`${name}\` of two ticks or more, found ${places.length} lines and ${values.length} labels`)
  const perPixel = (values.at(-1)! - values[0]!) / (places.at(-1)! - places[0]!)
  return {toValue: (place) => values[0]! + (place - places[0]!) * perPixel, slack: Math.abs(perPixel) * 0.16}
}

function boundsOf({tagName, properties}: Element) {
  const number = (name: string) => Number(properties[name])
  if (tagName === 'circle') return {left: number('cx'), right: number('cx'), top: number('cy'), bottom: number('cy')}
  if (tagName === 'rect') {
    return {left: number('x'), right: number('x') + number('width'), top: number('y'), bottom: number('y') + number('height')}
  }
  const [, x, y] = /M([-\d.]+),([-\d.]+)/.exec(String(properties['d'])) ?? []
  return {left: Number(x), right: Number(x), top: Number(y), bottom: Number(y)}
}

function toNumber(label: string): number {
  const size = Number(label.replace(/[^\d.]/g, ''))
  return /^[(−]/.test(label) ? -size : size
}

function hasClass({properties}: Element, name: string): boolean {
  return [properties['className']].flat().some((each) => String(each).split(' ').includes(name))
}

function findAll(root: Element, matches: (element: Element) => boolean): Element[] {
  return root.children.flatMap((child) => (child.type === 'element' ? [...(matches(child) ? [child] : []), ...findAll(child, matches)] : []))
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
