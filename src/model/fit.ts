import { z } from 'zod'
import { foundToText, toOneLine } from './found.ts'

/** What a value of content has to fit: the only thing that readers know of schemas. */
export type Schema<Value> = z.ZodType<Value>

/** One thing that keeps a value from fitting, and where in the value it stands. */
export interface Misfit {
  path: readonly PropertyKey[]
  /** The key that is wrong, where the key is and not its value. */
  key?: string
  /** What was expected, what was found and what to do. */
  message: string
}

/** A value that fits, or everything that keeps it out. */
export type Fit<Value> = { value: Value } | { misfits: Misfit[] }

type Issue = z.core.$ZodIssue

/** Fits a value to a schema and says in our words all that is wrong with it. */
export function fit<Value>(schema: Schema<Value>, input: unknown): Fit<Value> {
  const { success, data, error } = schema.safeParse(input, { reportInput: true })
  return success ? { value: data } : { misfits: error.issues.flatMap((issue) => issueToMisfits(schema, issue)) }
}

function issueToMisfits(schema: z.ZodType, issue: Issue): Misfit[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({
    path: issue.path, key, message: unknownKeyMessage(key, keysAt(schema, issue.path)),
  }))
  // A union here is a short form beside the full one; what is said of the full one helps most.
  if (issue.code === 'invalid_union') return (issue.errors.at(-1) ?? [])
    .flatMap((inner) => issueToMisfits(schema, { ...inner, path: [...issue.path, ...inner.path] }))
  return [{ path: issue.path, message: issueToMessage(issue) }]
}

function issueToMessage(issue: Issue): string {
  const key = issue.path.findLast((step) => typeof step === 'string')
  const of = key === undefined ? '' : ` for \`${toOneLine(String(key))}\``
  const found = foundToText(issue.input)
  switch (issue.code) {
    case 'invalid_type': return typeMessage(issue, of)
    case 'invalid_value': return `expected one of ${quoteAll(issue.values.map(String))}${of}, found ${found}`
    case 'too_small': return `expected ${leastToText(issue)}${of}, found ${found}; fill it or remove it`
    case 'too_big': return `expected at most ${issue.maximum} ${SIZE_WORDS[issue.origin] ?? ''}${of}, found ${found}`
    case 'invalid_format': return issue.message.startsWith('expected ') ? issue.message : `expected a valid ${issue.format}${of}, found ${found}`
    default: return issue.message
  }
}

const SIZE_WORDS: Record<string, string> = { string: 'characters', array: 'entries' }

const TYPE_WORDS: Record<string, string> = {
  string: 'a text', array: 'a list such as `[a, b]`', object: 'keys with values', number: 'a number', record: 'keys with values', tuple: 'a list',
}

function typeMessage({ expected, input }: Extract<Issue, { code: 'invalid_type' }>, of: string): string {
  if (input === undefined) return `expected a value${of}, found none; add it`
  return `expected ${TYPE_WORDS[expected] ?? expected}${of}, found ${foundToText(input)}`
}

function leastToText({ minimum, origin }: Extract<Issue, { code: 'too_small' }>): string {
  if (Number(minimum) === 1) return origin === 'array' ? 'at least one entry' : 'a text'
  return `at least ${minimum} ${SIZE_WORDS[origin] ?? ''}`
}

function unknownKeyMessage(key: string, known: string[]): string {
  return `expected one of the keys ${quoteAll(known)}, found \`${toOneLine(key)}\`; correct or remove it`
}

/** The keys that the schema allows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let inner: z.core.$ZodType | undefined = unwrap(schema)
  for (const step of path) inner = inner && unwrap(stepInto(inner, step))
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step] : undefined
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType)
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema
}

function quoteAll(words: string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
