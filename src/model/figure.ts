import * as z from 'zod'
import { foundToText } from './found.ts'
import Fraction, { powerOfTen } from './fraction.ts'
import { point, type Interval } from './interval.ts'

/**
 * A number as printed: its exact decimal text and the precision it was printed with.
 * `nil` is a printed dash, which is neither 0 nor missing; `blank` is a cell with nothing printed in it.
 */
export type Figure =
  | { kind: 'number'; value: string; decimals: number }
  | { kind: 'nil' }
  | { kind: 'blank' }

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/

/** What editors type for a figure, by its signs, and what to type instead. */
const HINTS: readonly [sign: RegExp, hint: string][] = [
  [/^[\u2010-\u2015\u2212]\s*$/, 'write `nil` for a printed dash'],
  [/^[\u2010-\u2015\u2212]/, 'write the minus as a plain hyphen, `-`'],
  [/^\+/, 'leave out the `+`'],
  [/^0\d\d$/, 'write thousands without a comma'],
  [/[,$()%]/, 'leave out `,`, `$`, `%` and write a minus for parentheses'],
  [/\d\s+\d/, 'leave out spaces within a figure'],
  [/^\.\d/, 'write a zero before the point, `0.53`'],
]

/**
 * Figures as typed in content: `19485`, `-17`, `1.20` (precision is what was typed), `nil` or `blank`. A row's are read in
 * one step, since most of what content holds is figures.
 */
export const figuresSchema = z.array(z.string()).transform((texts, context): Figure[] => texts.map((text, index) => {
  const figure = parseFigure(text)
  if (figure) return figure
  context.addIssue({ code: 'custom', path: [index], input: text, message: figureMessage(text) })
  return z.NEVER
}))

/** Reads a typed figure; undefined when the text is no figure. */
export function parseFigure(text: string): Figure | undefined {
  if (text === 'nil' || text === 'blank') return { kind: text }
  const match = DECIMAL.exec(text)
  if (!match || isNegativeZero(text)) return undefined
  return { kind: 'number', value: text, decimals: match[1]?.length ?? 0 }
}

/** The exact value of a figure; a nil counts as nothing in a sum. Throws on a blank, which has no value. */
export function figureToFraction(figure: Figure): Fraction {
  if (figure.kind === 'blank') throw new RangeError('expected a figure, found a blank cell')
  return new Fraction(figure.kind === 'nil' ? 0 : figure.value)
}

/**
 * The closed interval of amounts that print as this figure: value ± half a unit of its last decimal
 * (XBRL Calculations 1.1, section 3). A nil is exactly nothing.
 */
export function figureToInterval(figure: Figure): Interval {
  const value = figureToFraction(figure)
  if (figure.kind !== 'number') return point(value)
  const half = powerOfTen(-figure.decimals).div(2)
  return { low: value.sub(half), high: value.add(half) }
}

/** A value rounded to `decimals` places, halves away from zero, as figures are printed. */
export function roundTo(value: Fraction, decimals: number): Fraction {
  return value.round(decimals)
}

function isNegativeZero(text: string): boolean {
  return /^-0(?:\.0*)?$/.test(text)
}

function figureMessage(text: string): string {
  const [, hint = ''] = HINTS.find(([sign]) => sign.test(text)) ?? []
  return `expected a figure such as \`19485\`, \`-17\`, \`1.20\`, \`nil\` or \`blank\`, found ${foundToText(text)}${hint && `; ${hint}`}`
}
