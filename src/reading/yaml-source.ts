import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { flawsOf } from './yaml-flaws.ts'

/** A YAML file that was read: its value, in which every scalar is its source text, and where everything stands. */
export interface YamlSource {
  file: string
  value: unknown
  /** Where the value at a path stands, or the nearest thing above it; with `key`, where the key stands. */
  at(path: readonly PropertyKey[], key?: string): Place
  problems: Problem[]
}

/** Reads YAML text; `lineOffset` counts the lines that stand above it in its file. */
export function readYaml(file: string, text: string, lineOffset = 0): YamlSource {
  const counter = new LineCounter()
  // The failsafe schema keeps every scalar as typed, so that 1.20 stays a figure to the cent.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, uniqueKeys: true, prettyErrors: false })
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: Math.max(line, 1) + lineOffset, col: Math.max(col, 1) }
  }
  const flaws = flawsOf(document, text)
  return {
    file,
    value: flaws.length === 0 ? (document.toJS() as unknown) : undefined,
    at: (path, key) => toPlace(offsetOf(document, path, key)),
    problems: flaws.map(({ offset, message }) => ({ place: toPlace(offset), message })),
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  const node = nearestNode(document, path)
  const pair = key !== undefined && isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
  const found = pair && isPair(pair) && isNode(pair.key) ? pair.key : node
  return found?.range?.[0] ?? 0
}

function nearestNode(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node)) return node
  }
  return document.contents
}
