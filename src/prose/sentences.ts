import type { Link, Nodes } from 'mdast'
import type { Links } from './link-message.ts'
import { hasChildren, nodeToText } from './markdown.ts'

/** A sentence of prose, in plain words, with its links that figures stand behind. */
export interface Sentence {
  text: string
  bound: Link[]
}

/** A stop with a new sentence behind it, or a semicolon, which parts what could be two. */
const STOP = /[.!?][”’")]*\s+(?=[“‘"(]?[A-ZÀ-Þ])|;\s+/g

/** The sentences of the paragraphs and headings among some nodes that hold links with figures behind them. */
export function sentencesOf(nodes: readonly Nodes[], links: Links): Sentence[] {
  return nodes.filter(({ type }) => type === 'paragraph' || type === 'heading').flatMap((block) => sentencesIn(block, links))
}

function sentencesIn(block: Nodes, links: Links): Sentence[] {
  const placed: { link: Link; at: number }[] = []
  let text = ''
  const read = (node: Nodes): void => {
    if (node.type === 'link' && links.get(node)?.terms.length) placed.push({ link: node, at: text.length })
    if (hasChildren(node)) node.children.forEach(read)
    else text += nodeToText(node)
  }
  read(block)
  if (placed.length === 0) return []
  const ends = [...[...text.matchAll(STOP)].map(({ index }) => index + 1), text.length + 1]
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0
    return { text: text.slice(start, end), bound: placed.filter(({ at }) => at >= start && at < end).map(({ link }) => link) }
  }).filter(({ bound }) => bound.length > 0)
}
