import Fraction, { powerOfTen } from '../model/fraction.ts'
import { VOCABULARY, type Hedge, type Meaning } from './vocabulary.ts'

/**
 * What bound words say: that there is nothing, or an amount. The grammar is a bag of known words around one number:
 *
 * - the number: `7.2`, `2,643,429`, `829,000`, `ten`, `a third`; or a multiple: `doubled`, `twice`, `three times`, `tenfold`
 * - before or behind it, each kind at most once, in any order: a hedge (`about`, `more than`, `nearly`), a direction
 *   (`up`, `decrease`), a sign (`minus`, `negative`, `loss`, brackets), a scale (`million`), money (`$`, `cents`, `EUR`),
 *   a unit (`ounces`, `%`, `to 1`), and what it is counted per (`per ounce`, `a ton`)
 */
export type Saying = { kind: 'nil' } | Amount

export interface Amount {
  kind: 'amount'
  /** The number, its sign left off. */
  number: Fraction
  /** How far the words' own precision reaches on each side of the number. */
  half: Fraction
  /** Whether the number tells how many times, as `doubled` and `three times` do. */
  isMultiple: boolean
  hedge: Hedge | undefined
  sign: 1 | -1 | undefined
  direction: 1 | -1 | undefined
  /** The power of ten of the scale word, or undefined when there is none. */
  power: number | undefined
  money: { currencies: readonly string[]; factor: string } | undefined
  unit: string | undefined
  per: string | undefined
}

type Token = Meaning | { role: 'digits'; text: string }
type Role = Token['role']

/** No amount takes as many characters to say. */
const LONGEST = 100
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)/
const CURRENCY = /^[A-Z]{3}(?![A-Za-z])/
/** The phrases of the vocabulary by their first sign, the longest first. */
const PHRASES = Map.groupBy([...VOCABULARY.keys()].sort((a, b) => b.length - a.length), ([first]) => first)

/** Reads bound words; `names` are further words that say nothing about the amount, such as a metal's. Undefined when they are not of the grammar. */
export function parseSaying(words: string, names: readonly string[] = []): Saying | undefined {
  const tokens = words.length > LONGEST ? undefined : readTokens(normalise(words), names)
  const byRole = tokens && groupByRole(tokens)
  if (!byRole) return undefined
  if (byRole.has('nil')) return byRole.size === 1 ? { kind: 'nil' } : undefined
  return toAmount(byRole)
}

/** The directions that words hold, for comparisons, whose words are otherwise free. */
export function directionsIn(words: string): Set<1 | -1> {
  const meanings = words.toLowerCase().split(/[^a-z]+/).map((word) => VOCABULARY.get(word))
  return new Set(meanings.flatMap((meaning) => (meaning?.role === 'direction' ? [meaning.sign] : [])))
}

/** A number in digits with the precision it is written to: trailing groups of zeros are not significant. */
export function digitsToNumber(text: string): { number: Fraction; half: Fraction } {
  const decimals = text.split('.')[1]?.length ?? 0
  const groups = decimals > 0 ? 0 : (/(?:,000)*$/.exec(text)?.[0].length ?? 0) / 4
  const lastDigit = powerOfTen(groups * 3 - decimals)
  return { number: new Fraction(text.replaceAll(',', '')), half: lastDigit.div(2) }
}

/** A number in words is a round one: it stands for itself give or take a twentieth. */
function roundNumber(value: string): { number: Fraction; half: Fraction } {
  return { number: new Fraction(value), half: new Fraction(value).div(20) }
}

function normalise(words: string): string {
  return words
    .replaceAll('−', '-')
    .replace(/\(([^()]*)\)/, ' minus $1 ')
    .replace(/(?<=[a-z0-9])-(?=[a-z])/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function readTokens(words: string, names: readonly string[]): Token[] | undefined {
  const tokens: Token[] = []
  for (let rest = words; rest !== '';) {
    const found = tokenAt(rest, names)
    if (!found) return undefined
    tokens.push(found.token)
    rest = rest.slice(found.length).trimStart()
  }
  return tokens
}

function tokenAt(rest: string, names: readonly string[]): { token: Token; length: number } | undefined {
  const phrase = PHRASES.get(rest.charAt(0).toLowerCase())?.find((one) => startsWith(rest, one))
  if (phrase) return { token: VOCABULARY.get(phrase) as Meaning, length: phrase.length }
  const name = names.find((one) => startsWith(rest, one.toLowerCase()))
  if (name) return { token: { role: 'filler' }, length: name.length }
  const [code] = CURRENCY.exec(rest) ?? []
  if (code) return { token: { role: 'money', currencies: [code], factor: '1' }, length: 3 }
  const [text] = NUMBER.exec(rest) ?? []
  return text ? { token: { role: 'digits', text }, length: text.length } : undefined
}

function startsWith(rest: string, phrase: string): boolean {
  if (rest.slice(0, phrase.length).toLowerCase() !== phrase) return false
  return !/[a-z0-9]$/.test(phrase) || !/^(?:[a-z0-9]|[.,]\d)/i.test(rest.slice(phrase.length))
}

/** Tokens by their role; undefined when a role other than a filler stands twice. */
function groupByRole(tokens: Token[]): Map<Role, Token> | undefined {
  const telling = tokens.filter(({ role }) => role !== 'filler')
  const byRole = new Map(telling.map((token) => [token.role, token]))
  return byRole.size === telling.length ? byRole : undefined
}

function toAmount(byRole: Map<Role, Token>): Amount | undefined {
  const get = <R extends Role>(role: R) => byRole.get(role) as Extract<Token, { role: R }> | undefined
  const numbers = numbersOf([get('digits'), get('number'), get('multiple')])
  const [sign, direction, isMultiple] = [get('sign')?.sign, get('direction')?.sign, byRole.has('multiple') || byRole.has('times')]
  const hasUnit = byRole.has('unit') || byRole.has('money')
  const contradicts = (sign && direction) || (byRole.has('unit') && byRole.has('money')) || (isMultiple && (hasUnit || sign))
  if (numbers.length !== 1 || !numbers[0] || contradicts) return undefined
  return {
    kind: 'amount', ...numbers[0], isMultiple, sign, direction,
    hedge: get('hedge')?.hedge,
    power: get('scale')?.power,
    money: get('money'),
    unit: get('unit')?.unit,
    per: get('per')?.unit,
  }
}

function numbersOf(tokens: (Extract<Token, { role: 'digits' | 'number' | 'multiple' }> | undefined)[]) {
  return tokens.flatMap((token) => {
    if (!token) return []
    return [token.role === 'digits' ? digitsToNumber(token.text) : roundNumber(token.value)]
  })
}
