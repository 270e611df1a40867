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

/** What tops or undercuts all that was before: no amount, but as much in need of a proof. */
const RECORD = /\ba (?:new )?record\b(?! of\b)|\brecord[ -](?:highs?|lows?)\b|\bon record\b/i

const PART = '(?:third|quarter|fifth|tenth)'

/** Figures in words: `two million`, `doubled`, `three times`, `a dozen`, `two thirds`, `by half`, `a record`; not `the first half`, `a quarter later`. */
const FIGURES_IN_WORDS = new RegExp([
  `\\b${NUMBER_WORD}[\\s-]+(?:hundred|${NOUN}|times)\\b`,
  `\\b${NUMBER_WORD}-?fold\\b`,
  `\\b(?:${Object.keys(MULTIPLES).join('|')})\\b`,
  `\\b(?:half )?an? (?:hundred|thousand|million|billion)[\\s-]+${NOUN}\\b`,
  `\\b(?:(?:half )?a |${NUMBER_WORD} )?dozens?\\b`,
  `\\b(?:two|three|four|five|nine)[\\s-](?:thirds|fifths|tenths)\\b`,
  // Dates are blank here: `three quarters of 2003` are a stretch of time.
  '\\bthree[\\s-]quarters of\\b(?! (?:the |a )?year|\\s{2})',
  `\\bby (?:an?|one) ${PART}\\b`,
  `\\b(?:an?|one) ${PART}(?= (?:of|more|less|higher|lower|fewer|larger|smaller)\\b(?! (?:an?|the) year))`,
  // A lookbehind would slow the whole pattern down.
  '(?<span>\\b(?:first|second|last|latter|other|each|this)[\\s-]half\\b)',
  `\\b(?:one |a )?half\\b(?![-’']|\\s+(?:a )?years?\\b)`,
  RECORD.source,
].join('|'), 'gi')

const DIGIT = /\p{N}/u
const patterns = new WeakMap<readonly string[], RegExp>()
const namesByContact = new WeakMap<Release['contact'], { company: Release['company']; names: string[] }>()

/** The figures in a text that is bound to nothing, leaving out dates and the names that the company lists. */
export function looseFiguresIn(text: string, names: readonly string[]): LooseFigure[] {
  const named = blankNames(text, names)
  const open = DIGIT.test(named) ? named.replace(DATES, blank) : named
  const inDigits = DIGIT.test(open) ? [...open.matchAll(/\S+/g)].filter(([word]) => DIGIT.test(word)).map(toLoose) : []
  const inWords = [...open.matchAll(FIGURES_IN_WORDS)].filter(({ groups }) => !groups?.['span']).map(toLoose).filter((one) => !inDigits.some((other) => overlap(one, other)))
  return [...inDigits, ...inWords].sort((a, b) => a.offset - b.offset)
}

/** The years of the dates in a text that is bound to nothing, leaving out the names that the company lists. */
export function yearsIn(text: string, names: readonly string[]): string[] {
  const dates = [...blankNames(text, names).matchAll(DATES)].flatMap(([date]) => date.match(new RegExp(YEAR, 'g')) ?? [])
  return [...new Set(dates)]
}

/** Whether a figure in words is no amount but a record, which a comparison may prove. */
export function isRecord({ words }: LooseFigure): boolean {
  return RECORD.test(words)
}

/** The names with figures in them that prose may use: the company's list, its places, and whom readers may ask. Found once. */
export function namesOf({ company, contact }: Pick<Release, 'company' | 'contact'>): string[] {
  const known = namesByContact.get(contact)
  if (known?.company === company) return known.names
  const names = namesIn(company, contact)
  namesByContact.set(contact, { company, names })
  return names
}

function namesIn({ names, name, shortName, ticker, metals, segments, mines, headquarters }: Release['company'], contact: Release['contact']): string[] {
  const places = mines.flatMap((mine) => [mine.name, mine.place])
  const own = [...names, name, shortName, ticker, headquarters, ...places, ...metals.map((metal) => metal.name), ...segments.map((one) => one.name)]
  const reachable = [contact.name, contact.phone, contact.fax].filter((text) => text !== undefined)
  return [...own, ...reachable].filter((text) => looseFiguresIn(text, []).length > 0).sort((a, b) => b.length - a.length)
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
