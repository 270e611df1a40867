import type { Link, Root } from 'mdast'
import { exhibitsFile, pathInExhibits, type Exhibit } from '../model/exhibit.ts'
import type { Facts } from '../model/fact.ts'
import { eachOnce, type Fault } from '../model/fault.ts'
import { comparePeriods } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import type { Sentence } from '../model/sentence.ts'
import { readLink } from './link-message.ts'
import { looseFiguresIn, namesOf } from './loose-figures.ts'
import { isAmount, nodeToText, parseMarkdown, walk } from './markdown.ts'
import { periodMessages } from './periods-agree.ts'
import { flawsIn } from './verify.ts'

/**
 * A fault for each title, description and label of an exhibit that its figures do not bear out. In the sentences of an
 * exhibit, a name without a period means the exhibit's newest one.
 */
export function verifyExhibits(release: Release, facts: Facts): Fault[] {
  const names = namesOf(release)
  const faults = release.exhibits.flatMap((exhibit) => {
    const toFault = (path: (string | number)[], message: string) => ({ file: exhibitsFile(release), path: pathInExhibits(exhibit, ...path), message })
    const sentences = (['title', 'description'] as const).flatMap((key) => messagesOf(exhibit[key], exhibit, names, release, facts).map((message) => toFault([key], message)))
    const measured = periodMessages(exhibit.measure ?? '', exhibit.periods, names).map((message) => toFault(['measure'], message))
    return [...sentences, ...measured, ...wordsOf(exhibit).flatMap(({ path, words }) => looseMessages(words, names).map((message) => toFault(path, message)))]
  })
  return eachOnce(faults)
}

function messagesOf(sentence: Sentence | undefined, { periods }: Exhibit, names: readonly string[], release: Release, facts: Facts): string[] {
  if (!sentence) return []
  const own = { ...release, period: periods.toSorted(comparePeriods).at(-1) ?? release.period }
  const tree = parseMarkdown(sentence.markdown)
  const bound = linksIn(tree).flatMap((link) => readLink(link, own, facts).terms.map(({ period }) => period))
  const known = new Map([...periods, ...bound].map((period) => [period.id, period]))
  const flaws = [
    ...flawsIn(tree, { text: sentence.markdown, page: 'lead' }, names, own, facts).map(({ message }) => message),
    ...periodMessages(freeWords(tree), [...known.values()], names),
  ]
  // A period that nothing is printed for is told where it stands.
  const unknown = periods.filter(({ id }) => !release.statements.some(({ columns }) => columns.some((column) => column.id === id)))
  const isPlain = nodeToText(tree).replace(/\s+/g, ' ').trim() === sentence.text
  const told = flaws.filter((message) => !unknown.some(({ id }) => message.includes(`@${id}\``)))
  return isPlain ? told : [...told, `expected one sentence of plain words and links, found \`${sentence.markdown}\``]
}

function linksIn(tree: Root): Link[] {
  const links: Link[] = []
  walk(tree, (node) => { if (node.type === 'link') links.push(node) })
  return links
}

/** What a sentence says outside the links that say amounts, whose words hold no dates. */
function freeWords(tree: Root): string {
  const words: string[] = []
  walk(tree, (node) => {
    if (node.type === 'text') words.push(node.value)
    return !(node.type === 'link' && isAmount(node))
  })
  return words.join(' ')
}

/** The words of an exhibit's own that stand beside figures and may hold none. */
function wordsOf(exhibit: Exhibit): { path: (string | number)[]; words: string }[] {
  const lists = Object.entries(exhibit).flatMap(([key, value]) => (Array.isArray(value) ? value.map((one: unknown, index) => ({ path: [key, index, 'label'], words: labelIn(one) })) : []))
  return [{ path: ['measure'], words: exhibit.measure ?? '' }, ...lists]
}

function labelIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'label' in value ? String(value.label) : ''
}

function looseMessages(words: string, names: readonly string[]): string[] {
  return looseFiguresIn(words, names).map((figure) => `expected words without a figure, found \`${figure.words}\`; say it in the title, bound to its figure`)
}
