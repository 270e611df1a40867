import type {Element} from 'hast'

/** An element and those around it, the outermost first. */
export interface Found {
  element: Element
  ancestors: readonly Element[]
}

/** All elements below the root that match, in document order. */
export function findAll(root: Element, matches: (found: Found) => boolean, ancestors: readonly Element[] = [root]): Found[] {
  return root.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const found = {element: child, ancestors}
    return [...(matches(found) ? [found] : []), ...findAll(child, matches, [...ancestors, child])]
  })
}

/** The elements of a tag name. */
export function tags(root: Element, tagName: string): Element[] {
  return findAll(root, ({element}) => element.tagName === tagName).map(({element}) => element)
}

/** The marks of a fact: the shapes, or the word of a figure that has none. */
export function marksOf(root: Element, fact: string): Element[] {
  return findAll(root, ({element}) => String(element.properties['dataFact']).split(' ').includes(fact)).map(({element}) => element)
}

/** An attribute of the element or of the nearest ancestor that has it. */
export function inherited({element, ancestors}: Found, name: string): unknown {
  return [...ancestors, element].findLast(({properties}) => properties[name] !== undefined)?.properties[name]
}

/** A numeric attribute. */
export function number(element: Element, name: string): number {
  return Number(element.properties[name])
}

/** The words of all texts. */
export function wordsOf(root: Element): string[] {
  return tags(root, 'text').map(textOf)
}

/** The words of a text. */
export function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** The class names of an element. */
export function classesOf({properties}: Element): string[] {
  return [properties['className']].flat().flatMap((each) => String(each ?? '').split(' '))
}
