/** Something of YAML that is not plain: whoever reads it needs the parser of all YAML. */
export class NotPlain extends Error {}

/** How a plain text begins: with a sign that YAML has no other use for, or a minus. */
const START = '(?:[\\p{L}\\p{N}$€£“‘(]|-(?=[\\p{L}\\p{N}]))'
/** A text behind a key or a dash; it holds no `: `, which would make it a key, and no ` #`, which would begin a comment. */
const TEXT = new RegExp(`^${START}(?:[^:# ]|:(?=[^ ])|(?<! )#| +(?=[^# ]))*$`, 'u')
/** A text in a list or among keys in brackets, where commas, brackets and colons part it from the next. */
const PART = new RegExp(`${START}(?:[^:#,[\\]{} ]| +(?=[^:#,[\\]{} ]))*`, 'uy')
const QUOTED = /'((?:[^']|'')*)'|"([^"\\]*)"/y
const FLOW_KEY = /([\p{L}\p{N}-]+): /uy

/** The value that is typed on one line, behind a key or a dash: a text, or a list or keys with values in brackets. Throws a NotPlain. */
export function parsePlainValue(typed: string): unknown {
  if (TEXT.test(typed)) return typed
  const cursor = { typed, at: 0 }
  const value = valueAt(cursor)
  if (cursor.at < typed.length) throw new NotPlain()
  return value
}

interface Cursor {
  typed: string
  at: number
}

function valueAt(cursor: Cursor): unknown {
  if (take(cursor, '[')) return listAt(cursor)
  if (take(cursor, '{')) return keysAt(cursor)
  const quoted = match(cursor, QUOTED)
  if (quoted) return quoted[1]?.replaceAll("''", "'") ?? quoted[2]
  return required(match(cursor, PART))[0]
}

function listAt(cursor: Cursor): unknown[] {
  const items: unknown[] = []
  if (take(cursor, ']')) return items
  do items.push(valueAt(cursor)); while (take(cursor, ', '))
  close(cursor, ']')
  return items
}

/** The keys behind a brace, which may have a space inside it. */
function keysAt(cursor: Cursor): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  take(cursor, ' ')
  do {
    const key = required(match(cursor, FLOW_KEY))[1] as string
    if (Object.hasOwn(values, key)) throw new NotPlain()
    values[key] = valueAt(cursor)
  } while (take(cursor, ', '))
  take(cursor, ' ')
  close(cursor, '}')
  return values
}

function take(cursor: Cursor, sign: string): boolean {
  const isThere = cursor.typed.startsWith(sign, cursor.at)
  if (isThere) cursor.at += sign.length
  return isThere
}

function close(cursor: Cursor, sign: string): void {
  if (!take(cursor, sign)) throw new NotPlain()
}

function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.typed)
  if (found) cursor.at = pattern.lastIndex
  return found
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new NotPlain()
  return value
}
