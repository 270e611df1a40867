import jsep from 'jsep'
import { toOneLine } from './found.ts'
import type { Formula, FunctionName, Operator, Reference } from './formula.ts'

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '>', '<']
const FUNCTIONS: readonly string[] = ['opening', 'closing', 'change']
const NAME = /[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*(?:@[0-9A-Z-]+)?/g
const SOLE_NAME = new RegExp(`^${NAME.source}$`)
const REFERENCE = /^(?:([a-z][a-z0-9-]*)\.)?([a-z][a-z0-9-]*)(?:@([0-9A-Z-]+))?$/
const NUMBER = /^\d+(?:\.\d+)?$/
const FOREIGN = /[^A-Za-z0-9\s.,@()+*/<>-]/u
/** Longer than any line of a report needs, and short enough for every walk over its tree. */
const MOST_CHARACTERS = 2000

/** A formula's text with its names masked, since to the parser a hyphen subtracts. */
interface Masked {
  text: string
  names: string[]
}

/**
 * Reads a formula the way a finance person types it: `a - b` subtracts, `a-b` is a name.
 * Throws a SyntaxError that says what was expected and found.
 */
export function parseFormula(text: string): Formula {
  // Most formulas of exhibits and prose are one name.
  const reference = SOLE_NAME.test(text) ? parseReference(text) : undefined
  if (reference) return { kind: 'reference', reference }
  const foreign = FOREIGN.exec(text)?.[0]
  if (text.length > MOST_CHARACTERS) throw new SyntaxError(`expected a formula of at most ${MOST_CHARACTERS} characters, found ${text.length}; give its parts lines of their own`)
  if (foreign) throw new SyntaxError(`expected names, numbers, \`+ - * /\` and brackets, found \`${toOneLine(foreign)}\` in ${quote(text)}`)
  const names: string[] = []
  const masked = text.replace(NAME, (name) => `$${names.push(name) - 1}`)
  return toFormula(parseExpression(masked, text), { text, names })
}

/** Reads a reference such as `sales.total@2024-Q1`; undefined when the text is none. */
export function parseReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text)
  if (!match?.[2]) return undefined
  const [, statement, line, period] = match
  return { line, ...(statement && { statement }), ...(period && { period }) }
}

function parseExpression(masked: string, text: string): jsep.Expression {
  try {
    return jsep(masked)
  } catch {
    throw new SyntaxError(`expected a formula such as \`product + service\` or \`costs / units\`, found ${quote(text)}`)
  }
}

function toFormula(node: jsep.Expression, masked: Masked): Formula {
  switch (node.type) {
    case 'Literal': return toNumber(node as jsep.Literal, masked)
    case 'Identifier': return { kind: 'reference', reference: toReference(node as jsep.Identifier, masked) }
    case 'UnaryExpression': return toNegation(node as jsep.UnaryExpression, masked)
    case 'BinaryExpression': return toOperation(node as jsep.BinaryExpression, masked)
    case 'CallExpression': return toCall(node as jsep.CallExpression, masked)
    default:
      if (/[a-z]\.[A-Z]/.test(masked.text)) throw new SyntaxError(`expected names in small letters, as ids are, found ${quote(masked.text)}`)
      throw new SyntaxError(`expected one formula of names, numbers, \`+ - * /\` and brackets, found ${quote(masked.text)}`)
  }
}

function toNumber({ raw }: jsep.Literal, { text }: Masked): Formula {
  if (NUMBER.test(raw)) return { kind: 'number', value: raw }
  throw new SyntaxError(`expected a number such as \`2\` or \`0.5\`, found \`${raw}\` in ${quote(text)}`)
}

function toReference(node: jsep.Identifier, masked: Masked): Reference {
  const name = nameOf(node, masked)
  const reference = parseReference(name)
  if (reference) return reference
  throw new SyntaxError(`expected a name such as \`total\`, \`sales.total\` or \`sales.total@2024-Q1\`, found \`${name}\` in ${quote(masked.text)}`)
}

function toNegation({ operator, argument }: jsep.UnaryExpression, masked: Masked): Formula {
  if (operator === '-') return { kind: 'negate', of: toFormula(argument, masked) }
  throw new SyntaxError(`expected \`-\` before a name, found \`${operator}\` in ${quote(masked.text)}`)
}

function toOperation({ operator, left, right }: jsep.BinaryExpression, masked: Masked): Formula {
  if (!OPERATORS.includes(operator)) {
    throw new SyntaxError(`expected one of \`+ - * / > <\`, found \`${operator}\` in ${quote(masked.text)}`)
  }
  return { kind: 'operation', operator: operator as Operator, left: toFormula(left, masked), right: toFormula(right, masked) }
}

function toCall({ callee, arguments: args }: jsep.CallExpression, masked: Masked): Formula {
  const name = callee.type === 'Identifier' ? nameOf(callee as jsep.Identifier, masked) : '?'
  const [argument, ...others] = args
  if (!FUNCTIONS.includes(name) || !argument || others.length > 0) {
    throw new SyntaxError(`expected \`opening(x)\`, \`closing(x)\` or \`change(x)\`, found \`${name}(…)\` in ${quote(masked.text)}`)
  }
  return { kind: 'call', name: name as FunctionName, of: toFormula(argument, masked) }
}

function nameOf({ name }: jsep.Identifier, { names }: Masked): string {
  return name.replace(/\$(\d+)/g, (_, index: string) => names[Number(index)] ?? '')
}

function quote(text: string): string {
  return `\`${toOneLine(text)}\``
}
