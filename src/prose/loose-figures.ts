import type { Release } from '../model/release.ts'
import { FIGURE_NOUNS, MULTIPLES, NUMBER_WORDS } from './vocabulary.ts'

/** A figure that stands in text, and the offset at which it starts. */
export interface LooseFigure {
  words: string
  offset: number
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const DAY = '(?:[12]\\d|3[01]|[1-9])'
const YEAR = '(?:1[89]|20)\\d\\d'
const NOUN = `(?:${FIGURE_NOUNS.join('|')})`
// `the 2003 share count` is about a year, `2003 shares` is not.
const PLURAL_NOUN = `(?:${FIGURE_NOUNS.filter((noun) => !FIGURE_NOUNS.includes(`${noun}s`)).join('|')})`
const NUMBER_WORD = `(?:${Object.keys(NUMBER_WORDS).join('|')})`

/** Dates, years and periods: `November 4, 2003`, `4 November 2003`, `2031-02-28`, `2003`, `Q3`, `9M`; not the year-like `2003 ounces`. */
const DATES = new RegExp(
  '(?<![\\p{N}\\p{L}.,$€£¥-])(?:' +
  [`${MONTH} ${DAY}(?:, ${YEAR})?`, `${DAY} ${MONTH}(?: ${YEAR})?`, `${YEAR}-\\d\\d-\\d\\d`, `${YEAR}(?:[–-]${YEAR})?`, 'Q[1-4]', 'H[12]', '[1-9]M'].join('|') +
  `)(?![\\p{N}\\p{L}%]|[.,:]\\p{N}|-|\\s+${PLURAL_NOUN}\\b|\\s*%)`, 'gu',
)

/** A figure in words: `two million`, `doubled`, `three times`. */
const FIGURES_IN_WORDS = new RegExp(
  `\\b${NUMBER_WORD}[\\s-]+(?:hundred|${NOUN}|times)\\b|\\b${NUMBER_WORD}-?fold\\b|\\b(?:${Object.keys(MULTIPLES).join('|')})\\b`, 'gi',
)

const DIGIT = /\p{N}/u
const patterns = new WeakMap<readonly string[], RegExp>()

/** The figures in a text that is bound to nothing, leaving out dates and the names that the company lists, each of which has a digit in it. */
export function looseFiguresIn(text: string, names: readonly string[]): LooseFigure[] {
  const open = DIGIT.test(text) ? blankNames(text, names).replace(DATES, blank) : text
  const inDigits = DIGIT.test(open) ? [...open.matchAll(/\S+/g)].filter(([word]) => DIGIT.test(word)).map(toLoose) : []
  const inWords = [...open.matchAll(FIGURES_IN_WORDS)].map(toLoose).filter((one) => !inDigits.some((other) => overlap(one, other)))
  return [...inDigits, ...inWords].sort((a, b) => a.offset - b.offset)
}

/** The names with digits in them that prose may use: the company's list, its places, and whom readers may ask. */
export function namesOf({ company, contact }: Pick<Release, 'company' | 'contact'>): string[] {
  const { names, name, shortName, ticker, metals, segments, mines, headquarters } = company
  const places = mines.flatMap((mine) => [mine.name, mine.place])
  const own = [...names, name, shortName, ticker, headquarters, ...places, ...metals.map((metal) => metal.name), ...segments.map((one) => one.name)]
  const reachable = [contact.name, contact.phone, contact.fax].filter((text) => text !== undefined)
  return [...own, ...reachable].filter((text) => /\p{N}/u.test(text)).sort((a, b) => b.length - a.length)
}

function toLoose(match: RegExpExecArray): LooseFigure {
  return { words: match[0].replace(/[^\p{L}\p{N}%]+$/u, ''), offset: match.index }
}

function overlap(a: LooseFigure, b: LooseFigure): boolean {
  return a.offset < b.offset + b.words.length && b.offset < a.offset + a.words.length
}

function blankNames(text: string, names: readonly string[]): string {
  const pattern = patterns.get(names) ?? patternFor(names)
  patterns.set(names, pattern)
  return names.length > 0 ? text.replace(pattern, blank) : text
}

function patternFor(names: readonly string[]): RegExp {
  const literals = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{N}\\p{L}])(?:${literals.join('|')})(?![\\p{N}\\p{L}])`, 'gu')
}

/** As many spaces as the words are long, so that offsets stay. */
function blank(words: string): string {
  return ' '.repeat(words.length)
}
