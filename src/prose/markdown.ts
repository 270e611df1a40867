import type { Link, Nodes, Parents, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { plainMarkdown } from './plain-markdown.ts'

// The parser alone: whoever only checks has no use for remark's writer, which takes as long to load.
const processor = unified().use(remarkParse)

/** Reads Markdown into its tree; of the places, only the offset at which each node begins can be relied on. */
export function parseMarkdown(text: string): Root {
  return plainMarkdown(text) ?? processor.parse(text)
}

/** Calls `visit` for a node and all nodes below it, in reading order; where it returns false, what is below is left out. */
export function walk(node: Nodes, visit: (node: Nodes) => boolean | void): void {
  if (visit(node) === false || !hasChildren(node)) return
  for (const child of node.children) walk(child, visit)
}

/** The text of a node without its markup; line ends become spaces. */
export function nodeToText(node: Nodes): string {
  if (hasChildren(node)) return node.children.map(nodeToText).join('')
  if (node.type === 'break') return ' '
  return 'value' in node ? node.value.replaceAll('\n', ' ') : ''
}

/** Whether a link's address binds its words to figures or to the source. */
export function isBinding({ url }: Link): boolean {
  return /^(?:fact|claim|stated):/.test(url)
}

/** Whether a link's words say an amount that figures must bear out: a comparison's words are free. */
export function isAmount({ url }: Link): boolean {
  return /^(?:fact:|claim:[^<>]*$)/.test(url)
}

/** Whether a node has nodes below it. */
export function hasChildren(node: Nodes): node is Parents {
  return 'children' in node
}
