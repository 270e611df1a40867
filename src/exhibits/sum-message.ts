import { decimalToText, fractionToDecimal } from '../format/figure.ts'
import type { Interval } from '../model/interval.ts'
import type { Amount } from './amount.ts'

/** What a sum should have come to and what it came to, in words: `10,390 USD thousands, found 10,290 to 10,292`. */
export function sumMessage({ value, decimals, unit, facts }: Amount, sum: Interval): string {
  const [low, high] = [sum.low, sum.high].map((end) => decimalToText(fractionToDecimal(end, decimals + 1)))
  const printed = value === null ? 'nothing' : decimalToText(fractionToDecimal(value, decimals))
  return `${printed} ${unit.id} (${facts.map(({ id }) => `\`${id}\``).join(', ')}) within rounding, found ${low} to ${high}`
}
