import {readerNow, textWidth} from './text-width.ts'
import type {Reader, Weight} from './text-width.ts'

interface Measured {
  width: number
  size: number
  weight?: Weight
}

/** A word of a text: its own width and that of the space between it and the word before, in thousandths of the font size. */
interface Word {
  text: string
  width: number
  space: number
}

// The same titles and notes are broken anew for every frame.
const known: Readonly<Record<Reader, Readonly<Record<Weight, Map<string, Word[]>>>>> = {
  page: {regular: new Map(), semibold: new Map()},
  anywhere: {regular: new Map(), semibold: new Map()}
}

/** Breaks a heading or name into lines no wider than the width, as even as they come; words too long are cut. */
export function wrap(text: string, measured: Measured): string[] {
  const [words, most] = [toWords(text, measured), mostOf(measured)]
  const lines = fill(words, most)
  if (lines.length === 1) return lines
  const widest = Math.max(...words.map(({width}) => width))
  for (const share of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    // Evenness is not worth a cut word.
    if (widest > most * share) continue
    const even = fill(words, most * share)
    if (even.length === lines.length) return even
  }
  return lines
}

/** Breaks running text into lines as full as they go. */
export function fillLines(text: string, measured: Measured): string[] {
  return fill(toWords(text, measured), mostOf(measured))
}

/** Keeps at most so many lines; the last one ends in an ellipsis where text was left out. */
export function clip(lines: readonly string[], most: number, {width, size, weight = 'regular'}: Measured): string[] {
  if (lines.length <= most) return [...lines]
  let last = lines.slice(most - 1).join(' ')
  while (last && textWidth(`${last}…`, size, weight) > width) last = last.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${last}…`]
}

/** Whether the text can be broken into lines of that width without cutting a word. */
export function wordsFit(text: string, width: number, size: number, weight: Weight = 'regular'): boolean {
  const most = mostOf({width, size})
  return wordsOf(text, weight).every((word) => word.width <= most)
}

function mostOf({width, size}: Measured): number {
  return (width * 1000) / size
}

/** The words of a text, those that are longer than a line cut. */
function toWords(text: string, measured: Measured): Word[] {
  const {width, size, weight = 'regular'} = measured
  const words = wordsOf(text, weight)
  const most = mostOf(measured)
  if (words.every((word) => word.width <= most)) return words
  return measureWords(words.flatMap((word) => cut(word.text, width, size, weight)), weight)
}

function wordsOf(text: string, weight: Weight): Word[] {
  const measured = known[readerNow()][weight]
  let words = measured.get(text)
  if (!words) {
    words = measureWords(text.split(/\s+/), weight)
    measured.set(text, words)
  }
  return words
}

function measureWords(words: readonly string[], weight: Weight): Word[] {
  return words.map((text, i) => {
    const [last, first] = [words[i - 1]?.slice(-1) ?? '', text.slice(0, 1)]
    // Spaces are kerned with the letters beside them.
    const space = textWidth(`${last} ${first}`, 1000, weight) - textWidth(last, 1000, weight) - textWidth(first, 1000, weight)
    return {text, width: textWidth(text, 1000, weight), space}
  })
}

function fill(words: readonly Word[], most: number): string[] {
  const lines: string[] = []
  let [line, filled] = ['', 0]
  for (const {text, width, space} of words) {
    if (line && filled + space + width <= most) {
      line += ` ${text}`
      filled += space + width
    } else {
      if (line) lines.push(line)
      line = text
      filled = width
    }
  }
  return [...lines, line]
}

function cut(word: string, width: number, size: number, weight: Weight): string[] {
  if (word.length < 2 || textWidth(word, size, weight) <= width) return [word]
  let end = word.length - 1
  while (end > 1 && textWidth(`${word.slice(0, end)}-`, size, weight) > width) end--
  // The rest of a word is more than a syllable.
  if (word.length - end < 4 && end > 8) end = word.length - 4
  const hyphen = /[-/]$/.test(word.slice(0, end)) ? '' : '-'
  return [word.slice(0, end) + hyphen, ...cut(word.slice(end), width, size, weight)]
}
