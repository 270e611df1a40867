import { factId } from '../../src/model/fact.ts'
import { parseFigure, type Figure } from '../../src/model/figure.ts'
import type { Release } from '../../src/model/release.ts'

/** One digit of one printed figure, mistyped. */
export interface Typo {
  /** The figure's fact, `statement.line@period`. */
  fact: string
  from: string
  to: string
  /** Puts the typo into the release and gives back what takes it out again. */
  apply(): () => void
}

/** A digit of a printed figure. */
interface Digit {
  fact: string
  /** The row that holds the figure, and where it stands there. */
  figures: Figure[]
  column: number
  text: string
  at: number
}

/** Draws `count` typos, each digit of each figure as likely as any other; the same seed gives the same typos. */
export function drawTypos(release: Release, count: number, seed: number): Typo[] {
  const digits = digitsOf(release)
  const random = makeRandom(seed)
  return Array.from({ length: count }, () => {
    const digit = digits[Math.floor(random() * digits.length)] as Digit
    const choices = choicesFor(digit)
    return toTypo(digit, choices[Math.floor(random() * choices.length)] as string)
  })
}

function digitsOf({ statements }: Release): Digit[] {
  return statements.flatMap((statement) => statement.lines.flatMap((line) => line.figures.flatMap((figure, column) => {
    const period = statement.columns[column]
    if (figure.kind !== 'number' || !period) return []
    const fact = factId(statement.id, line.id, period.id)
    return [...figure.value].flatMap((character, at) => (/\d/.test(character) ? [{ fact, figures: line.figures, column, text: figure.value, at }] : []))
  })))
}

/** What a digit may be mistyped as: any other that leaves a figure one could print, without a leading zero. */
function choicesFor({ text, at }: Digit): string[] {
  return [...'0123456789']
    .map((digit) => text.slice(0, at) + digit + text.slice(at + 1))
    .filter((other) => other !== text && parseFigure(other))
}

function toTypo({ fact, figures, column, text }: Digit, to: string): Typo {
  return {
    fact, from: text, to,
    apply: () => {
      const printed = figures[column] as Figure
      figures[column] = parseFigure(to) as Figure
      return () => void (figures[column] = printed)
    },
  }
}

/** Random numbers from 0 to 1 that a seed settles (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
