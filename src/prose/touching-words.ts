import { VOCABULARY, type Meaning } from './vocabulary.ts'

const BEFORE = phrasesOf((meaning) => ['hedge', 'direction', 'money'].includes(meaning.role) || (meaning.role === 'sign' && meaning.sign < 0))
const AFTER = phrasesOf(({ role }) => ['scale', 'unit', 'per', 'money', 'direction', 'times'].includes(role))
/** No phrase of the grammar is longer. */
const REACH = 40

/**
 * A word of the grammar that touches a bound amount from outside, where nothing checks it: `up` in `up [27%](…)`, `million`
 * in `[7.2](…) million`. Undefined when there is none.
 */
export function touchingWord(before: string, after: string): string | undefined {
  return lastPhrase(before.slice(-REACH).trimEnd()) ?? firstPhrase(after.slice(0, REACH).replace(/^[\s-]+/, ''))
}

function lastPhrase(text: string): string | undefined {
  const small = text.toLowerCase()
  const phrase = BEFORE.find((one) => small.endsWith(one) && !goesOn(text.at(-one.length - 1)))
  return phrase && text.slice(-phrase.length)
}

function firstPhrase(text: string): string | undefined {
  const small = text.toLowerCase()
  const phrase = AFTER.find((one) => small.startsWith(one) && !goesOn(text[one.length]))
  return phrase && text.slice(0, phrase.length)
}

/** Whether a sign beside a phrase makes it part of a longer word. */
function goesOn(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

function phrasesOf(isAsked: (meaning: Meaning) => boolean): string[] {
  return [...VOCABULARY].filter(([, meaning]) => isAsked(meaning)).map(([phrase]) => phrase).sort((a, b) => b.length - a.length)
}
