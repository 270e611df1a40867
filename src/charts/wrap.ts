import {textWidth} from './text-width.ts'
import type {Weight} from './text-width.ts'

interface Measured {
  width: number
  size: number
  weight?: Weight
}

/** Breaks a heading or name into lines no wider than the width, as even as they come; words too long are cut. */
export function wrap(text: string, {width, size, weight = 'regular'}: Measured): string[] {
  const lines = fillLines(text, {width, size, weight})
  if (lines.length === 1) return lines
  for (const share of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    // Evenness is not worth a cut word.
    if (!wordsFit(text, width * share, size, weight)) continue
    const even = fillLines(text, {width: width * share, size, weight})
    if (even.length === lines.length) return even
  }
  return lines
}

/** Breaks running text into lines as full as they go. */
export function fillLines(text: string, {width, size, weight = 'regular'}: Measured): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((long) => cut(long, width, size, weight))) {
    const longer = line ? `${line} ${word}` : word
    if (!line || textWidth(longer, size, weight) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
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
  return text.split(/\s+/).every((word) => textWidth(word, size, weight) <= width)
}

function cut(word: string, width: number, size: number, weight: Weight): string[] {
  if (word.length < 2 || textWidth(word, size, weight) <= width) return [word]
  let end = word.length - 1
  while (end > 1 && textWidth(`${word.slice(0, end)}-`, size, weight) > width) end--
  const hyphen = /[-/]$/.test(word.slice(0, end)) ? '' : '-'
  return [word.slice(0, end) + hyphen, ...cut(word.slice(end), width, size, weight)]
}
