import { isAlias, isNode, isScalar, visit, type Document, type YAMLParseError, type YAMLWarning } from 'yaml'
import { foundToText } from '../model/found.ts'

/** Something wrong with a YAML document, at an offset of its text. */
export interface Flaw {
  offset: number
  message: string
}

/** What editors mistype most, in our words; the parser's own words serve for the rest. */
const MESSAGES: Record<string, string> = {
  BAD_INDENT: 'expected a closing `]` or `}`, found none; close the list here or just above',
  BAD_SCALAR_START: 'expected a text, found one that begins with a sign that YAML keeps for itself; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'expected one key with its value, found another `: ` behind it; put a text that holds `: ` in quotes, or mend the indentation',
  BLOCK_IN_FLOW: 'expected a value, found a bare `-` in the list; write `nil` for a printed dash',
  MULTILINE_IMPLICIT_KEY: 'expected a key with `: ` behind it, found a text over several lines; put a space behind the colon, or mend the indentation',
  MULTIPLE_DOCS: 'expected one document, found a second one behind `---`; remove the line or move what follows to a file of its own',
  RESOURCE_EXHAUSTION: 'expected lists and keys a few levels deep, found more than can be read; remove what is not content',
  TAB_AS_INDENT: 'expected spaces, found a tab; indent with spaces',
  TAG_RESOLVE_FAILED: 'expected a plain value, found a tag such as `!name`; remove the tag, or put the text in quotes',
}

/** All that is wrong with a document: where it breaks first, each key that stands twice, and what content has no need of. */
export function flawsOf(document: Document.Parsed, text: string): Flaw[] {
  const { errors, warnings } = document
  // What the parser says after the place where it first stumbled is an echo of it.
  const first = firstStumble(errors.filter(({ code }) => code !== 'DUPLICATE_KEY'))
  const flaws = [...(first ? [openQuote(document, text, first) ?? slipAt(text, first) ?? errorToFlaw(first)] : []), ...repeatsIn(document, errors), ...warnings.map(errorToFlaw)]
  return first ? flaws : [...flaws, ...strangersIn(document), ...cutTextsIn(document, text)]
}

/** Where the parser stumbled first; of what it says about that place, a dash typed for a nil tells most. */
function firstStumble(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  const [first] = errors
  return errors.find(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === first?.pos[0]) ?? first
}

/** The quote that took in the lines up to a stumble, since it is not closed on its own. */
function openQuote(document: Document.Parsed, text: string, { pos: [stumble] }: YAMLParseError): Flaw | undefined {
  let flaw: Flaw | undefined
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range || !type?.startsWith('QUOTE_') || range[1] > stumble || text.slice(range[1], stumble).includes('\n')) return
      const [start, end] = range
      const isShut = end - start > 1 && text[start] === text[end - 1]
      if (!isShut || text.slice(start, end).includes('\n')) flaw = { offset: start, message: `expected a closing \`${text[start]}\` on the line, found none; close the quote, or leave it out` }
    },
  })
  return flaw
}

/** What the line of a stumble has at its beginning: a tab, or a dash without its space. */
function slipAt(text: string, { pos: [stumble] }: YAMLParseError): Flaw | undefined {
  const offset = text.lastIndexOf('\n', stumble - 1) + 1
  const [, tab, dash] = /^(?: *(\t)| *(-)[a-z])/.exec(text.slice(offset)) ?? []
  if (tab) return { offset, message: MESSAGES['TAB_AS_INDENT'] as string }
  return dash ? { offset, message: 'expected a space behind the dash of an entry, found none; write `- `' } : undefined
}

function errorToFlaw({ code, message, pos }: YAMLParseError | YAMLWarning): Flaw {
  const own = MESSAGES[code]
  return { offset: pos[0], message: own ?? `expected YAML, found a fault in it: ${message.charAt(0).toLowerCase()}${message.slice(1)}; correct it here or just above` }
}

/** Each key that stands twice; where they begin with the first key of their entry, it is the dash of the next entry that is missing. */
function repeatsIn(document: Document.Parsed, errors: readonly YAMLParseError[]): Flaw[] {
  const offsets = new Set(errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => pos[0]))
  const flaws: Flaw[] = []
  if (offsets.size > 0) visit(document, {
    Map: (key, { items }) => {
      const keys = items.flatMap((pair) => isScalar(pair.key) && pair.key.range ? [{ name: String(pair.key.value), offset: pair.key.range[0] }] : [])
      const repeats = keys.filter(({ offset }) => offsets.has(offset))
      const [first] = repeats
      if (typeof key === 'number' && first && repeats.length > 1 && first.name === keys[0]?.name) {
        flaws.push({ offset: first.offset, message: `expected each key once, found \`${first.name}\` and ${repeats.length - 1} more a second time; put \`- \` before \`${first.name}\`, which begins a new entry` })
      } else flaws.push(...repeats.map(({ name, offset }) => ({ offset, message: `expected each key once, found \`${name}\` a second time; remove one of the two` })))
    },
  })
  return flaws
}

/** Texts that end before a ` #` on their line, which begins a comment: it may have been meant as a part of them. */
function cutTextsIn(document: Document.Parsed, text: string): Flaw[] {
  const flaws: Flaw[] = []
  visit(document, {
    Scalar: (key, { type, value, range }) => {
      const rest = range ? text.slice(range[1]).split('\n', 1)[0] ?? '' : ''
      if (key === 'key' || type !== 'PLAIN' || !/\p{L}/u.test(String(value)) || !/^\s+#/.test(rest)) return
      flaws.push({ offset: range?.[0] ?? 0, message: `expected a text to the end of its line, found a comment behind ${foundToText(value)}; put the text in quotes, or the comment on a line of its own` })
    },
  })
  return flaws
}

/** Aliases, which may multiply without end, and keys that are not texts. */
function strangersIn(document: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = []
  visit(document, {
    Alias: (_, { source, range }) => { flaws.push({ offset: range?.[0] ?? 0, message: `expected a value, found the alias \`*${source}\`; write the value out` }) },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key) && !isAlias(key)) flaws.push({ offset: key.range?.[0] ?? 0, message: 'expected a text as key, found a list or keys with values; name the key' })
    },
  })
  return flaws
}
