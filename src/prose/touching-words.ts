import { VOCABULARY, type Meaning } from './vocabulary.ts'

const BEFORE = alternativesOf((meaning) => ['hedge', 'direction', 'money'].includes(meaning.role) || (meaning.role === 'sign' && meaning.sign < 0))
const AFTER = alternativesOf(({ role }) => ['scale', 'unit', 'per', 'money', 'direction', 'times'].includes(role))
const LAST = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE})(?=\\s*$)`, 'iu')
const FIRST = new RegExp(`(?<=^[\\s-]*)(?:${AFTER})(?![\\p{L}\\p{N}])`, 'iu')
/** No phrase of the grammar is longer. */
const REACH = 40

/**
 * A word of the grammar that touches a bound amount from outside, where nothing checks it: `up` in `up [27%](…)`, `million`
 * in `[7.2](…) million`. Undefined when there is none.
 */
export function touchingWord(before: string, after: string): string | undefined {
  return LAST.exec(before.slice(-REACH))?.[0] ?? FIRST.exec(after.slice(0, REACH))?.[0]
}

function alternativesOf(isAsked: (meaning: Meaning) => boolean): string {
  return [...VOCABULARY]
    .filter(([, meaning]) => isAsked(meaning))
    .map(([phrase]) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}
