import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Term } from '../model/glossary.ts'

/** Terms to explain where they first occur. */
export interface TermLinks {
  terms: readonly Term[]
  /** The address of a term's explanation. */
  href(term: string): string
  /** Ids of the terms that the page has explained already; those of this text are added. */
  seen: Set<string>
}

/** Where a term is no term: in a link, in a heading, in words that are another's. */
const CLOSED = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'code'])

/** Links each term where it first occurs in running text, by its name or another spelling, to its explanation; changes the tree. */
export function linkTerms({ terms, href, seen }: TermLinks): (tree: Root) => void {
  const ids = new Map(terms.flatMap(({ id, term, also }) => [term, ...also].map((spelling) => [keyOf(spelling), id])))
  const meanings = new Map(terms.map(({ id, meaning }) => [id, meaning]))
  const pattern = patternFor([...ids.keys()])
  const split = (text: string): ElementContent[] => text.split(pattern).filter((piece) => piece !== '').map((piece) => {
    const id = ids.get(keyOf(piece))
    if (id === undefined || seen.has(id)) return { type: 'text', value: piece }
    seen.add(id)
    return toLink(piece, href(id), meanings.get(id) ?? '')
  })
  return (tree) => {
    if (ids.size > 0) splitTexts(tree, split)
  }
}

function splitTexts(node: Root | Element, split: (text: string) => ElementContent[]): void {
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return split(child.value)
    if (child.type === 'element' && !CLOSED.has(child.tagName)) splitTexts(child, split)
    return [child]
  })
  node.children = children as typeof node.children
}

function toLink(words: string, href: string, meaning: string): Element {
  return { type: 'element', tagName: 'a', properties: { className: ['term'], href, dataAbout: meaning }, children: [{ type: 'text', value: words }] }
}

/** Whole words only, the longest spelling first. */
function patternFor(spellings: readonly string[]): RegExp {
  const words = spellings.toSorted((a, b) => b.length - a.length).map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/\s+/g, ' ')
}
