import { exhibitsFile, pathInExhibits, type Exhibit } from '../model/exhibit.ts'
import type { Facts } from '../model/fact.ts'
import { eachOnce, type Fault } from '../model/fault.ts'
import { comparePeriods } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import type { Sentence } from '../model/sentence.ts'
import { looseFiguresIn, namesOf } from './loose-figures.ts'
import { nodeToText, parseMarkdown } from './markdown.ts'
import { flawsIn } from './verify.ts'

/**
 * A fault for each title, description and label of an exhibit that its figures do not bear out. In the sentences of an
 * exhibit, a name without a period means the exhibit's newest one.
 */
export function verifyExhibits(release: Release, facts: Facts): Fault[] {
  const names = namesOf(release)
  const faults = release.exhibits.flatMap((exhibit) => {
    const toFault = (path: (string | number)[], message: string) => ({ file: exhibitsFile(release), path: pathInExhibits(exhibit, ...path), message })
    const sentences = [...messagesOf(exhibit.title, exhibit, names, release, facts).map((message) => toFault(['title'], message)),
      ...messagesOf(exhibit.description, exhibit, names, release, facts).map((message) => toFault(['description'], message))]
    return [...sentences, ...wordsOf(exhibit).flatMap(({ path, words }) => looseMessages(words, names).map((message) => toFault(path, message)))]
  })
  return eachOnce(faults)
}

function messagesOf(sentence: Sentence | undefined, { periods }: Exhibit, names: readonly string[], release: Release, facts: Facts): string[] {
  if (!sentence) return []
  const newest = periods.toSorted(comparePeriods).at(-1) ?? release.period
  const tree = parseMarkdown(sentence.markdown)
  const flaws = flawsIn(tree, { text: sentence.markdown, page: 'lead' }, names, { ...release, period: newest }, facts).map(({ message }) => message)
  const isPlain = nodeToText(tree).replace(/\s+/g, ' ').trim() === sentence.text
  return isPlain ? flaws : [...flaws, `expected one sentence of plain words and links, found \`${sentence.markdown}\``]
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
