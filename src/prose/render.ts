import type { Element, Root, RootContent } from 'hast'
import type { Heading, Link } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { EvaluationError } from '../checks/evaluate.ts'
import { keepTogether } from '../format/typeset.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import { parseBinding } from './binding.ts'
import { linkTerms, type TermLinks } from './link-terms.ts'
import { parseMarkdown, walk } from './markdown.ts'
import { pageHref } from './page-links.ts'
import { SCHEMA } from './sanitise.ts'
import { subjectOf, termsOf } from './subject.ts'
import { factsToTitle, statedTitle } from './title.ts'

/** What rendering needs from the site. */
export interface RenderOptions {
  /** The address at which a reader finds a figure explained. */
  factHref(fact: Fact): string
  /** What the proof says of a figure, in few words: `ties exactly`; nothing is said when left out. */
  proof?(fact: Fact): string
  /** The address of the release's first page, from which links to pages are written; they are left as they are when left out. */
  releaseHref?: string
  /** How many levels headings move down, so that a text fits under its page's headings; 0 when left out. */
  headingShift?: number
  /** Terms to explain where they first occur; none when left out. */
  terms?: TermLinks
}

/** What a link becomes: its element's name and attributes. */
type Shape = Pick<Element, 'tagName' | 'properties'>

/** Words that lead nowhere stand as plain words: verifyProse reports them, and rendering hides nothing else. */
const PLAIN: Shape = { tagName: 'span', properties: {} }

/** A text, or a prose file's, as an HTML tree: bound figures lead to their explanation, and nothing hostile survives. */
export function renderProse(release: Release, facts: Facts, prose: string | ProseFile, options: RenderOptions): Root {
  const root = toRoot(release, facts, prose, options)
  keepWordsTogether(root)
  return root
}

function toRoot(release: Release, facts: Facts, prose: string | ProseFile, options: RenderOptions): Root {
  const tree = parseMarkdown(typeof prose === 'string' ? prose : prose.text)
  walk(tree, (node) => { if (node.type === 'heading') shiftHeading(node, options.headingShift ?? 0) })
  const handlers = { link: linkHandler((link) => shapeOf(link, release, facts, options)) }
  const terms = options.terms ?? { terms: [], href: String, seen: new Set<string>() }
  return remark().use(remarkRehype, { handlers }).use(linkTerms, terms).use(rehypeSanitize, SCHEMA).runSync(tree) as unknown as Root
}

function keepWordsTogether(node: Root | RootContent): void {
  if (node.type === 'text') node.value = keepTogether(node.value)
  if ('children' in node) node.children.forEach(keepWordsTogether)
}

function shiftHeading(heading: Heading, shift: number): void {
  heading.depth = Math.min(6, Math.max(2, heading.depth + shift)) as Heading['depth']
}

function linkHandler(toShape: (link: Link) => Shape) {
  return (state: { all(node: Link): Element['children'] }, link: Link): Element => ({
    type: 'element', ...toShape(link), children: state.all(link),
  })
}

function shapeOf({ url }: Link, release: Release, facts: Facts, options: RenderOptions): Shape {
  try {
    const binding = parseBinding(url)
    switch (binding.kind) {
      case 'link': return { tagName: 'a', properties: { href: options.releaseHref ? pageHref(binding.href, options.releaseHref) : binding.href } }
      case 'stated': return statedShape(binding.line)
      case 'fact': case 'claim': return boundShape(binding.kind, termsOf(subjectOf(binding, release, facts)), options)
    }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof EvaluationError) return PLAIN
    throw error
  }
}

function statedShape(line: number): Shape {
  return { tagName: 'span', properties: { className: ['stated'], dataSource: String(line), title: statedTitle(line) } }
}

function boundShape(kind: 'fact' | 'claim', terms: readonly Fact[], { factHref, proof }: RenderOptions): Shape {
  const [first] = terms
  if (!first) return PLAIN
  return {
    tagName: 'a',
    properties: {
      className: kind === 'claim' ? ['bound', 'claim'] : ['bound'],
      href: factHref(first),
      dataAbout: factsToTitle(terms, proof),
      ...(kind === 'fact' && { dataFact: first.id }),
    },
  }
}
