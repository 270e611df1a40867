import { figureToInterval, type Figure } from '../model/figure.ts'
import { powerOfTen } from '../model/fraction.ts'
import { multiply, point } from '../model/interval.ts'
import { isMoney, type Unit } from '../model/unit.ts'
import { figureToText, fractionToText } from './figure.ts'
import { scaleToText, unitToPer, unitToSign } from './unit.ts'

const MILLION = 6
const BILLION = 9
/** Money is told to a tenth, as in prose; of other amounts three digits count. */
const MONEY_DECIMALS = 1
const DIGITS = 3

/** An amount as people say it: the number, and what follows it in smaller type. */
export interface Amount {
  /** `$28.1`, `$(17.5)`, `47,176`. */
  number: string
  /** `million`, `million oz`, `per oz`; empty for a plain amount of money. */
  unit: string
}

/** How an amount is scaled and rounded, so that another may be told likewise. */
export interface Telling {
  /** The power of ten of the scale's word: 6 for millions. */
  power: number
  decimals: number
}

/** How a figure is told: from a million on in millions or billions, money to a tenth, else with three digits that count; undefined where it is told as printed. */
export function tellingOf(figure: Figure, unit: Unit): Telling | undefined {
  if (figure.kind !== 'number' || unit.per) return undefined
  const size = figure.value.replace(/^-|\..*/g, '').length + unit.scale
  const power = size > BILLION ? BILLION : MILLION
  return size > MILLION ? { power, decimals: isMoney(unit) ? MONEY_DECIMALS : Math.max(0, DIGITS - (size - power)) } : undefined
}

/** A figure as people say it, told as `telling` says, or with the digits more that make its rounding certain; else as printed: `$28.1` and `million`. Of a unit that stands beside it only the scale follows. */
export function figureToAmount(figure: Figure, unit: Unit, telling = tellingOf(figure, unit), isSaid = false): Amount {
  const sign = figure.kind === 'number' ? unitToSign(unit) : ''
  const told = telling && certainText(figure, unit, telling)
  const power = told ? telling.power : unit.scale
  return { number: sign + (told ?? figureToText(figure)), unit: isSaid ? scaleToText(power) : unitAfter(unit, power) }
}

/** A figure with its unit in one line, as printed: `$28,079 thousand`, `2,643,429 oz`, `$1.33 per oz`. */
export function figureToExactText(figure: Figure, unit: Unit): string {
  const words = unitAfter(unit, unit.scale)
  return `${figure.kind === 'number' ? unitToSign(unit) : ''}${figureToText(figure)}${words && ` ${words}`}`
}

function unitAfter(unit: Unit, power: number): string {
  return [scaleToText(power), unitToSign(unit) ? '' : unit.counted, unitToPer(unit)].filter(Boolean).join(' ')
}

/** The scaled number when all amounts that the figure stands for round to it and it is not nothing; undefined when only the printed figure is certain. */
function certainText(figure: Figure, unit: Unit, { power, decimals }: Telling): string | undefined {
  if (figure.kind !== 'number' || decimals >= figure.decimals + power - unit.scale) return undefined
  const { low, high } = multiply(figureToInterval(figure), point(powerOfTen(unit.scale - power)))
  const [one, other] = [fractionToText(low, decimals), fractionToText(high, decimals)]
  return one === other && /[1-9]/.test(one) ? one : certainText(figure, unit, { power, decimals: decimals + 1 })
}
