import {textWidth} from './text-width.ts'
import type {Weight} from './text-width.ts'

interface Measured {
  width: number
  size: number
  weight?: Weight
}

/** Breaks the text into lines no wider than the width, as even as they come; words too long are cut. */
export function wrap(text: string, {width, size, weight = 'regular'}: Measured): string[] {
  const lines = fill(text, width, size, weight)
  if (lines.length === 1) return lines
  for (let narrower = 0.6; narrower < 1; narrower += 0.05) {
    const even = fill(text, width * narrower, size, weight)
    if (even.length === lines.length) return even
  }
  return lines
}

/** Keeps at most so many lines; the last one ends in an ellipsis where text was left out. */
export function clip(lines: readonly string[], most: number, {width, size, weight = 'regular'}: Measured): string[] {
  if (lines.length <= most) return [...lines]
  let last = lines.slice(most - 1).join(' ')
  while (last && textWidth(`${last}…`, size, weight) > width) last = last.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${last}…`]
}

/** Whether the text can be broken into lines of that width without cutting a word. */
export function wordsFit(text: string, width: number, size: number): boolean {
  return text.split(/\s+/).every((word) => textWidth(word, size) <= width)
}

function fill(text: string, width: number, size: number, weight: Weight): string[] {
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

function cut(word: string, width: number, size: number, weight: Weight): string[] {
  if (textWidth(word, size, weight) <= width) return [word]
  let end = word.length - 1
  while (end > 1 && textWidth(`${word.slice(0, end)}-`, size, weight) > width) end--
  const hyphen = /[-/]$/.test(word.slice(0, end)) ? '' : '-'
  return [word.slice(0, end) + hyphen, ...cut(word.slice(end), width, size, weight)]
}
