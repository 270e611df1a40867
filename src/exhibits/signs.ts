import type { Unit as AxisUnit } from '../charts/chart.ts'
import { decimalToText } from '../format/figure.ts'

/** The minus of movements and percentages, as wide as a plus. */
const MINUS = '−'

/** An amount in words, a negative one in parentheses as in tables, `($1.20)`; a percentage with a minus, `−5%`. */
export function amountToText(decimal: string, { prefix = '', suffix = '' }: AxisUnit): string {
  const isNegative = decimal.startsWith('-')
  const words = prefix + sizeOf(decimal) + suffix
  if (!isNegative) return words
  return suffix === '%' ? MINUS + words : `(${words})`
}

/** A movement in words, with its sign whichever way it goes, `+6,478`, `−$0.12`; none where nothing moved. */
export function movementToText(decimal: string, { prefix = '', suffix = '' }: AxisUnit): string {
  const sign = decimal.startsWith('-') ? MINUS : Number(decimal) === 0 ? '' : '+'
  return sign + prefix + sizeOf(decimal) + suffix
}

/** Whether words that a chart writes say less than nothing. */
export function saysNegative(words: string): boolean {
  return words.startsWith('(') || words.startsWith(MINUS)
}

function sizeOf(decimal: string): string {
  return decimalToText(decimal.replace('-', ''))
}
