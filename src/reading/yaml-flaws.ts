import { isAlias, isNode, isScalar, visit, type Document, type YAMLParseError, type YAMLWarning } from 'yaml'

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
  DUPLICATE_KEY: 'expected each key once, found this key a second time; remove one of the two',
  MULTILINE_IMPLICIT_KEY: 'expected a key with `: ` behind it, found a text over several lines; put a space behind the colon, or mend the indentation',
  MULTIPLE_DOCS: 'expected one document, found a second one behind `---`; remove the line or move what follows to a file of its own',
  RESOURCE_EXHAUSTION: 'expected lists and keys a few levels deep, found more than can be read; remove what is not content',
  TAB_AS_INDENT: 'expected spaces, found a tab; indent with spaces',
  TAG_RESOLVE_FAILED: 'expected a plain value, found a tag such as `!name`; remove the tag, or put the text in quotes',
}

/** All that is wrong with a document: where it breaks first, each key that stands twice, and what content has no need of. */
export function flawsOf(document: Document.Parsed): Flaw[] {
  const { errors, warnings } = document
  // What the parser says after the place where it first stumbled is an echo of it.
  const first = firstStumble(errors.filter(({ code }) => code !== 'DUPLICATE_KEY'))
  const flaws = [...(first ? [first] : []), ...errors.filter(({ code }) => code === 'DUPLICATE_KEY'), ...warnings].map(errorToFlaw)
  return first ? flaws : [...flaws, ...strangersIn(document)]
}

/** Where the parser stumbled first; of what it says about that place, a dash typed for a nil tells most. */
function firstStumble(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  const [first] = errors
  return errors.find(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === first?.pos[0]) ?? first
}

function errorToFlaw({ code, message, pos }: YAMLParseError | YAMLWarning): Flaw {
  const own = MESSAGES[code]
  return { offset: pos[0], message: own ?? `expected YAML, found a fault in it: ${message.charAt(0).toLowerCase()}${message.slice(1)}; correct it here or just above` }
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
