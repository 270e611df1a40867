import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import { readLink, type Links } from './link-message.ts'
import { looseFiguresIn, namesOf } from './loose-figures.ts'
import { hasChildren, isAmount, isBinding, parseMarkdown, walk } from './markdown.ts'
import { nameFlaws } from './names-agree.ts'
import { sentencesOf } from './sentences.ts'
import { spanFlaws } from './spans-agree.ts'
import { touchingWord } from './touching-words.ts'

/** The Markdown that prose is made of; everything else (HTML, images, code, tables) is refused. */
const ALLOWED: readonly Nodes['type'][] = [
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'break', 'list', 'listItem', 'blockquote', 'link',
]

/** What is wrong, and the offset in its text at which it is. */
export interface Flaw {
  offset: number
  message: string
}

/**
 * A fault for each piece of a release's prose that is not borne out: words that disagree with their figures, figures
 * that are bound to nothing, references and claims that are no such thing, and markup that prose may not hold.
 */
export function verifyProse(release: Release, facts: Facts): Fault[] {
  const names = namesOf(release)
  return release.prose.flatMap((file) => {
    const flaws = flawsIn(parseMarkdown(file.text), file, names, release, facts)
    const faults = flaws.map(({ offset, message }) => ({ file: file.file, path: ['@', ...placeOf(file, offset)], message }))
    return [...titleFaults(file, names), ...faults]
  })
}

/** What is wrong with a text, whose tree is given, in reading order; `names` may stand in it unbound. */
export function flawsIn(tree: Root, file: Pick<ProseFile, 'text' | 'page'>, names: readonly string[], release: Release, facts: Facts): Flaw[] {
  const nodes = nodesOf(tree)
  const links = new Map(nodes.filter(isLink).map((link) => [link, readLink(link, release, facts)]))
  const sentences = sentencesOf(nodes, links)
  const meant = [...nameFlaws(sentences, links, release.company), ...spanFlaws(sentences, links)]
  const flaws = [...markupFlaws(nodes), ...linkFlaws(links), ...meant, ...touchFlaws(nodes), ...looseFlaws(tree, file, names)]
  return flaws.sort((a, b) => a.offset - b.offset)
}

/** A title cannot bind a figure, so it may hold none. */
function titleFaults({ file, title }: ProseFile, names: readonly string[]): Fault[] {
  return looseFiguresIn(title, names).map(({ words }) => ({
    file, path: ['title'], message: `expected a title without a figure, found \`${words}\`; say it in the text, bound to its figure`,
  }))
}

function markupFlaws(nodes: readonly Nodes[]): Flaw[] {
  return nodes.filter(({ type }) => !ALLOWED.includes(type)).map((node) => ({ offset: offsetOf(node), message: markupMessage(node) }))
}

function linkFlaws(links: Links): Flaw[] {
  return [...links].flatMap(([link, { message }]) => message ? [{ offset: offsetOf(link), message }] : [])
}

function touchFlaws(nodes: readonly Nodes[]): Flaw[] {
  return nodes.filter(hasChildren).flatMap(({ children }: Parents) => children.flatMap((link, index) => {
    if (link.type !== 'link' || !isAmount(link)) return []
    const word = touchingWord(textOf(children[index - 1]), textOf(children[index + 1]))
    return word ? [{ offset: offsetOf(link), message: `expected \`${word}\` inside the link that it touches, where it is checked, found it outside; move it in or reword` }] : []
  }))
}

function looseFlaws(tree: Root, { text, page }: Pick<ProseFile, 'text' | 'page'>, names: readonly string[]): Flaw[] {
  const flaws: Flaw[] = []
  walk(tree, (node) => {
    if (node.type === 'text') flaws.push(...looseFlawsIn(node, text, names))
    // The level-two headings of a notes file are the footnotes' ids, and no prose.
    return !(node.type === 'link' && isBinding(node)) && !(page === 'notes' && node.type === 'heading' && node.depth === 2)
  })
  return flaws
}

function looseFlawsIn(node: Text, source: string, names: readonly string[]): Flaw[] {
  let from = offsetOf(node)
  return looseFiguresIn(node.value, names).map(({ words }) => {
    // An entity such as `&#49;` is a digit in the text and none in the source; the flaw then stands where its text starts.
    const found = source.indexOf(words, from)
    if (found >= 0) from = found + words.length
    return { offset: found < 0 ? offsetOf(node) : found, message: looseMessage(words) }
  })
}

function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = []
  walk(tree, (node) => { nodes.push(node) })
  return nodes
}

function isLink(node: Nodes): node is Link {
  return node.type === 'link'
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

function placeOf({ text, above }: ProseFile, offset: number): [line: number, col: number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length + above, (before.at(-1)?.length ?? 0) + 1]
}

function looseMessage(words: string): string {
  if (words.includes('](')) return `expected a link with its address in closed brackets, found \`${words}\`; close them, or put the address in \`<…>\``
  return `expected every figure bound to a \`fact:\`, a \`claim:\` or a \`stated:\` line, found \`${words}\` bound to nothing; write \`[${words}](fact:…)\``
}

function markupMessage({ type }: Nodes): string {
  const what = type === 'html' ? 'raw HTML' : type === 'definition' || type === 'linkReference' ? 'a link by reference' : `\`${type}\``
  return `expected paragraphs, headings, lists, emphasis and links, found ${what}; write it in these`
}
