import { readFileSync, statSync } from 'node:fs'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'

/** A text file that was read, as far as it could be, and what is wrong with it. */
export interface TextFile {
  file: string
  /** The text with plain line ends; undefined when it cannot be told. */
  text: string | undefined
  problems: Problem[]
}

/** One megabyte: a hundred times the largest statement, and still read in no time. */
const MOST_BYTES = 1_000_000

/**
 * Reads a text file of the content folder. One that is no file, empty, huge or not UTF-8 is a problem and has no text;
 * a byte order mark or CRLF is a problem too, but what else is wrong with such a file can still be said.
 */
export function readTextFile(folder: string, file: string): TextFile {
  const stats = statSync(`${folder}/${file}`)
  if (!stats.isFile()) return refuse(file, 'expected a file, found a folder; rename or remove it')
  if (stats.size > MOST_BYTES) return refuse(file, `expected at most ${MOST_BYTES} bytes, found ${stats.size}; split the file or remove what is not content`)
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (plain.trim() === '') return refuse(file, 'expected content, found an empty file; fill or remove it')
  const unreadable = unreadableIn(file, plain)
  return { file, text: unreadable.length > 0 ? undefined : plain, problems: [...strangenessOf(file, text), ...unreadable] }
}

function strangenessOf(file: string, text: string): Problem[] {
  const start = text.startsWith('\uFEFF') ? [{ place: { file, line: 1, col: 1 }, message: 'expected plain UTF-8, found a byte order mark; save the file as “UTF-8 without BOM”' }] : []
  return [...start, ...problemAt(file, text, '\r', 'expected lines that end in LF, found CR; save the file with Unix line ends')]
}

function unreadableIn(file: string, text: string): Problem[] {
  return [
    ...problemAt(file, text, '\uFFFD', 'expected UTF-8, found a byte that is not; save the file as UTF-8'),
    ...problemAt(file, text, '\0', 'expected text, found a NUL character; remove it'),
  ]
}

/** A problem where a sign first stands in a text. */
function problemAt(file: string, text: string, sign: string, message: string): Problem[] {
  const offset = text.indexOf(sign)
  return offset < 0 ? [] : [{ place: placeAt(file, text, offset), message }]
}

function placeAt(file: string, text: string, offset: number): Place {
  const above = text.slice(0, offset).split('\n')
  return { file, line: above.length, col: (above.at(-1) ?? '').length + 1 }
}

function refuse(file: string, message: string): TextFile {
  return { file, text: undefined, problems: [{ place: { file, line: 1, col: 1 }, message }] }
}
