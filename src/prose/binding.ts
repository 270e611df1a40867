import { parseFormula, parseReference, type Formula, type Reference } from '../model/formula.ts'

/** What a Markdown link of prose points at, read from its address. */
export type Binding =
  /** `fact:statement.line@period`: the words give this figure. */
  | { kind: 'fact'; text: string; reference: Reference }
  /** `claim:change(statement.line)`: the words say what this formula comes to, or what this comparison says. */
  | { kind: 'claim'; text: string; formula: Formula }
  /** `stated:181`: the company states it on this line of the source, and no figures give it. */
  | { kind: 'stated'; line: number }
  /** An ordinary link. */
  | { kind: 'link'; href: string }

/** No formula of a sentence is longer; a bound keeps a hostile one from taking for ever. */
const LONGEST = 1000
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
// A relative address has no colon before its path, and no backslash, space or control character, which browsers read as they like.
const RELATIVE = /^(?!\/\/)[\w#./?=&%~-][\w#./?=&%~:,;@+-]*$/
const SECURE = /^https:\/\/[\w.-]+(?:[/?#][\w#./?=&%~:,;@+()!*'-]*)?$/

/** Reads a link's address; throws a SyntaxError that says what was expected and found. */
export function parseBinding(address: string): Binding {
  if (address.length > LONGEST) throw new SyntaxError(`expected an address of at most ${LONGEST} characters, found ${address.length}`)
  const scheme = SCHEME.exec(address)?.[1]
  const rest = scheme ? address.slice(scheme.length + 1).trim() : address
  switch (scheme) {
    case 'fact': return toFactBinding(rest)
    case 'claim': return { kind: 'claim', text: rest, formula: parseFormula(rest) }
    case 'stated': return toStatedBinding(rest)
    default: return toLink(address)
  }
}

function toFactBinding(text: string): Binding {
  const reference = parseReference(text)
  if (!reference?.statement) {
    throw new SyntaxError(`expected one figure such as \`fact:sales.total\` or \`fact:sales.total@2031-Q1\`, found \`fact:${text}\`; a formula is a \`claim:\``)
  }
  return { kind: 'fact', text, reference }
}

function toStatedBinding(text: string): Binding {
  if (!/^[1-9]\d*$/.test(text)) throw new SyntaxError(`expected a line of the source such as \`stated:181\`, found \`stated:${text}\``)
  return { kind: 'stated', line: Number(text) }
}

function toLink(href: string): Binding {
  if (SECURE.test(href) || (RELATIVE.test(href) && !SCHEME.test(href))) return { kind: 'link', href }
  throw new SyntaxError(`expected a link with \`fact:\`, \`claim:\`, \`stated:\`, \`https:\`, \`#\` or a relative address, found \`${href}\``)
}
