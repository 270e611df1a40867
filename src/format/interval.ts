import type { Interval } from '../model/interval.ts'
import { decimalToText, fractionToDecimal } from './figure.ts'

/** An interval in words: `28,078.5 to 28,079.5`. */
export function intervalToText({ low, high }: Interval, decimals: number): string {
  return `${decimalToText(fractionToDecimal(low, decimals))} to ${decimalToText(fractionToDecimal(high, decimals))}`
}
