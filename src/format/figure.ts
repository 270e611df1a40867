import type { Figure } from '../model/figure.ts'
import type Fraction from '../model/fraction.ts'

/** The sign of a printed dash. */
export const DASH = '–'

/** A figure as printed in a table: thousands grouped, negatives in parentheses, a dash for nil, nothing for a blank cell. */
export function figureToText(figure: Figure): string {
  if (figure.kind === 'blank') return ''
  return figure.kind === 'nil' ? DASH : decimalToText(figure.value)
}

/** A decimal text such as `-1234.50` with its thousands grouped and a negative in parentheses: `(1,234.50)`. */
export function decimalToText(decimal: string): string {
  const grouped = groupThousands(decimal.replace('-', ''))
  return decimal.startsWith('-') ? `(${grouped})` : grouped
}

/** An exact number as a decimal text, rounded half away from zero to at most `decimals` places. */
export function fractionToText(value: Fraction, decimals: number): string {
  return decimalToText(fractionToDecimal(value, decimals))
}

/** An exact number as a plain decimal text with `decimals` places: `-1234.50`. */
export function fractionToDecimal(value: Fraction, decimals: number): string {
  return value.toDecimal(decimals)
}

function groupThousands(decimal: string): string {
  const [whole = '', part] = decimal.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}
