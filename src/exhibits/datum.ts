import type { Datum, Unit as AxisUnit } from '../charts/chart.ts'
import { DASH, decimalToText, fractionToDecimal } from '../format/figure.ts'
import { unitToSign } from '../format/unit.ts'
import type Fraction from '../model/fraction.ts'
import type { Unit } from '../model/unit.ts'
import type { Amount } from './amount.ts'
import type { Desk, Path } from './desk.ts'

/** An amount as a chart draws it: a number only for its place, and its words. */
export function toDatum(amount: Amount, { isSigned = false } = {}): Datum {
  const { value, decimals, facts } = amount
  const words = value === null ? DASH : amountToText(amount, value)
  const isRise = isSigned && value !== null && value.compare(0) > 0
  return {
    facts: [...new Set(facts.map(({ id }) => id))],
    value: value === null ? null : Number(fractionToDecimal(value, decimals)),
    label: isRise ? `+${words}` : words,
  }
}

/** How the ticks of an axis of these amounts read. */
export function toAxisUnit(amounts: readonly Amount[]): AxisUnit {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimals))
  const unit = amounts.find(({ facts }) => facts.length > 0)?.unit
  return { ...(unit && signsOf(unit)), ...(decimals > 0 && { decimals }) }
}

/** Whether a unit counts so much per something, or parts of a whole. */
export function isRatio({ per, counted }: Unit): boolean {
  return per !== undefined || counted === '%' || counted === 'ratio'
}

/** Notes a flaw where amounts of one axis have several units, and where none of them has a figure to draw. */
export function requireOneAxis(desk: Desk, amounts: readonly { path: Path; amount: Amount }[], whole: Path): void {
  const known = amounts.filter(({ amount }) => amount.facts.length > 0)
  const first = known[0]?.amount.unit.id
  for (const { path, amount: { unit } } of known) {
    if (unit.id !== first) desk.flaw(path, `expected figures of one unit, found \`${unit.id}\` beside \`${first}\`; show them in exhibits of their own`)
  }
  // Amounts that could not be had are flaws already.
  if (known.length === amounts.length && known.every(({ amount }) => amount.value === null)) {
    desk.flaw(whole, 'expected at least one figure to draw, found only printed dashes; name other lines or periods')
  }
}

function amountToText({ decimals, unit }: Amount, value: Fraction): string {
  const { prefix = '', suffix = '' } = signsOf(unit)
  const words = decimalToText(fractionToDecimal(value, decimals))
  return words.replace(/^(\(?)([\d,.]+)/, (_, bracket: string, digits: string) => `${bracket}${prefix}${digits}${suffix}`)
}

/** Plain amounts of money go without a sign, as in tables: their unit stands in the subtitle. */
function signsOf(unit: Unit): AxisUnit {
  if (unit.counted === '%') return { suffix: '%' }
  return unit.per && unitToSign(unit) ? { prefix: unitToSign(unit) } : {}
}
