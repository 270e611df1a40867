import { NotPlain, parsePlainValue } from './plain-value.ts'

/** Signs that YAML or an editor takes in a way of its own: tabs, other control characters, line ends other than LF. */
const STRANGE = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]/u
const KEY = /^([\p{L}\p{N}][\p{L}\p{N}-]*):(?: (.*))?$/u
const EMPTY = /^ *(?:#.*)?$/

/**
 * The value of YAML that is no more than content needs: lists and keys with values, on lines of their own or in brackets
 * on one line, texts on one line, and folded ones without a gap; every text as it is typed. Undefined where there is
 * anything else, or anything wrong: then the parser of all YAML, which takes fifteen times as long, has to say what.
 */
export function plainYaml(text: string): unknown {
  if (STRANGE.test(text)) return undefined
  try {
    return new Lines(text.split('\n')).whole()
  } catch (error) {
    // A RangeError comes of more brackets than can be read.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined
    throw error
  }
}

/** The lines of a text, read from one that says something to the next. */
class Lines {
  private readonly lines: string[]
  private at = -1
  /** The line at hand. */
  private line = ''
  /** How far it is indented; -1 behind the last one. */
  private indent = -1

  constructor(lines: string[]) {
    this.lines = lines
    this.next()
  }

  whole(): unknown {
    if (this.indent !== 0) throw new NotPlain()
    const value = this.block(0)
    if (this.indent >= 0) throw new NotPlain()
    return value
  }

  private block(indent: number): unknown {
    return this.isItem() ? this.list(indent) : this.keys(indent)
  }

  private list(indent: number): unknown[] {
    const items: unknown[] = []
    while (this.indent === indent && this.isItem()) {
      const rest = this.line.slice(indent + 2)
      items.push(KEY.test(rest) ? this.keysBehindDash(indent + 2, rest) : this.value(rest, indent))
    }
    this.requireEnd(indent)
    return items
  }

  /** The dash gives its place to the first key of what the item holds. */
  private keysBehindDash(indent: number, rest: string): Record<string, unknown> {
    this.line = ' '.repeat(indent) + rest
    this.indent = indent
    return this.keys(indent)
  }

  private keys(indent: number): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    while (this.indent === indent && !this.isItem()) {
      const [, key, rest] = KEY.exec(this.line.slice(indent)) ?? []
      if (key === undefined || Object.hasOwn(values, key)) throw new NotPlain()
      values[key] = this.value(rest, indent)
    }
    this.requireEnd(indent)
    return values
  }

  /** What stands behind a key or a dash, or below it. */
  private value(rest: string | undefined, indent: number): unknown {
    if (rest === '>-') return this.folded(indent)
    this.next()
    if (rest === undefined && this.indent > indent) return this.block(this.indent)
    // A deeper line would go on with the text.
    if (rest === undefined || this.indent > indent) throw new NotPlain()
    return parsePlainValue(rest)
  }

  /** The lines below, all indented alike, as one text: deeper ones, or a gap between them, would keep their line ends. */
  private folded(indent: number): string {
    const first = this.at + 1
    const depth = depthOf(this.lines[first])
    if (depth <= indent) throw new NotPlain()
    let end = first
    while (depthOf(this.lines[end]) === depth) end += 1
    const texts = this.lines.slice(first, end).map((line) => line.slice(depth))
    let after = end
    while (this.lines[after] === '') after += 1
    if (depthOf(this.lines[after]) > indent || texts.some((text) => text.endsWith(' '))) throw new NotPlain()
    this.at = end - 1
    this.next()
    return texts.join(' ')
  }

  /** Moves on, over empty lines and comments. */
  private next(): void {
    do this.at += 1; while (this.at < this.lines.length && EMPTY.test(this.lines[this.at] as string))
    this.line = this.lines[this.at] ?? ''
    this.indent = depthOf(this.lines[this.at])
  }

  private isItem(): boolean {
    return this.line.startsWith('- ', this.indent)
  }

  private requireEnd(indent: number): void {
    if (this.indent >= indent) throw new NotPlain()
  }
}

/** How many spaces a line begins with; -1 for none there and for one that holds nothing. */
function depthOf(line = ''): number {
  return line.search(/[^ ]/)
}
