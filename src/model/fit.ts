import * as z from 'zod'
import { foundToText, quoteAll, toOneLine } from './found.ts'
import { nearMiss } from './near-miss.ts'

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
type KindIssue = { discriminator?: string | undefined; options?: z.core.util.Primitive[] | undefined; input?: unknown }

/** Fits a value to a schema and says in our words all that is wrong with it. */
export function fit<Value>(schema: Schema<Value>, input: unknown): Fit<Value> {
  const { success, data, error } = schema.safeParse(input, { reportInput: true })
  return success ? { value: data } : { misfits: withoutEchoes(error.issues.flatMap((issue) => issueToMisfits(schema, issue, input))) }
}

/** A misspelt key is told once, and not a second time as the missing one that it was meant to be; so is a value that is no list. */
function withoutEchoes(all: Misfit[]): Misfit[] {
  const [keys, lists] = [all.filter(({ key }) => key !== undefined), all.filter(({ message }) => message.startsWith('expected a list'))].map((some) => new Set(some.map(pathOf)))
  const misfits = all.filter((one) => !(one.message.endsWith(' found none') && keys?.has(pathOf(one))) && !(one.message.startsWith('expected a text') && lists?.has(pathOf(one))))
  const meant = new Set(misfits.flatMap(({ path, key, message }) => key === undefined ? [] : `${path.join('/')}/${/\(did you mean `(.+?)`\?\)/.exec(message)?.[1]}`))
  return misfits.filter(({ path, key, message }) => key !== undefined || !message.endsWith(NONE) || !meant.has(`${path.slice(0, -1).join('/')}/${String(path.at(-1))}`))
}

function pathOf({ path }: Misfit): string {
  return path.join('/')
}

function issueToMisfits(schema: z.ZodType, issue: Issue, input: unknown): Misfit[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({
    path: issue.path, key, message: unknownKeyMessage(key, keysAt(schema, issue.path, input)),
  }))
  // A union here is a short form beside the full one; what is said of the full one helps most.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return (issue.errors.at(-1) ?? [])
    .flatMap((inner) => issueToMisfits(schema, { ...inner, path: [...issue.path, ...inner.path] }, input))
  return [{ path: issue.path, message: issueToMessage(issue) }]
}

function issueToMessage(issue: Issue): string {
  const key = issue.path.findLast((step) => typeof step === 'string')
  const of = key === undefined ? '' : ` for \`${toOneLine(String(key))}\``
  const found = foundToText(issue.input)
  switch (issue.code) {
    case 'invalid_type': return typeMessage(issue, of)
    case 'invalid_value': return `expected one of ${quoteAll(issue.values.map(String))}${of}, found ${found}${nearMiss(String(issue.input), issue.values.map(String))}`
    case 'invalid_union': return kindMessage(issue)
    case 'too_small': return `expected ${leastToText(issue)}${of}, found ${Array.isArray(issue.input) && issue.input.length > 0 ? issue.input.length : found}; fill it or remove it`
    case 'too_big': return `expected at most ${issue.maximum} ${SIZE_WORDS[issue.origin] ?? ''}${of}, found ${found}`
    case 'invalid_format': return issue.message.startsWith('expected ') ? issue.message : `expected a valid ${issue.format}${of}, found ${found}`
    default: return issue.message
  }
}

const NONE = ', found none; add it'

const SIZE_WORDS: Record<string, string> = { string: 'characters', array: 'entries' }

const TYPE_WORDS: Record<string, string> = {
  string: 'a text', array: 'a list such as `[a, b]`', object: 'keys with values', number: 'a number', record: 'keys with values', tuple: 'a list',
}

function typeMessage({ expected, input, message }: Extract<Issue, { code: 'invalid_type' }>, of: string): string {
  if (message.startsWith('expected ')) return message
  if (input === undefined) return `expected a value${of}${NONE}`
  return `expected ${TYPE_WORDS[expected] ?? expected}${of}, found ${foundToText(input)}`
}

function leastToText({ minimum, origin }: Extract<Issue, { code: 'too_small' }>): string {
  if (Number(minimum) === 1) return origin === 'array' ? 'at least one entry' : 'a text'
  return `at least ${minimum} ${SIZE_WORDS[origin] ?? ''}`
}

function unknownKeyMessage(key: string, known: string[]): string {
  return `expected one of the keys ${quoteAll(known)}, found \`${toOneLine(key)}\`${nearMiss(key, known)}; correct or remove it`
}

/** What is said of a value whose kind is none of those that there are. */
function kindMessage({ discriminator = '', options = [], input }: KindIssue): string {
  const found = valueAt(input, discriminator)
  return `expected one of ${quoteAll(options.map(String))} for \`${discriminator}\`, found ${foundToText(found)}${typeof found === 'string' ? nearMiss(found, options.map(String)) : ''}`
}

/** The keys that the schema allows at a path; of several kinds, those of the kind that the input names. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], input: unknown): string[] {
  let [inner, value]: [z.core.$ZodType | undefined, unknown] = [unwrap(schema, input), input]
  for (const step of path) {
    value = valueAt(value, step)
    inner = inner && unwrap(stepInto(inner, step), value)
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step] : undefined
}

function unwrap(schema: z.core.$ZodType | undefined, value: unknown): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType, value)
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.def.options.find((one) => isKindOf(one, schema.def.discriminator, value))
  // A short form is piped into the full one, whose keys are the ones to name.
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out instanceof z.ZodTransform ? schema.def.in : schema.def.out, value)
  return schema
}

function isKindOf(schema: z.core.$ZodType, discriminator: string, value: unknown): boolean {
  const kind = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.core.$ZodType>)[discriminator] : undefined
  return kind instanceof z.ZodLiteral && kind.value === valueAt(value, discriminator)
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
}
