import type { Datum, Unit as AxisUnit } from '../charts/chart.ts'
import { DASH, fractionToDecimal } from '../format/figure.ts'
import { unitToSign } from '../format/unit.ts'
import type { Unit } from '../model/unit.ts'
import type { Amount } from './amount.ts'
import type { Desk, Path } from './desk.ts'
import { amountToText, movementToText } from './signs.ts'

/** An amount as a chart draws it: a number only for its place, and its words, which are those of tables. */
export function toDatum(amount: Amount): Datum {
  return draw(amount, amountToText)
}

/** A movement from one level to another, such as a change or a step of a bridge, as a chart draws it: always with its sign. */
export function toMovement(amount: Amount): Datum {
  return draw(amount, movementToText)
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
  requireMarks(desk, amounts.map(({ amount }) => amount), whole)
}

/** Notes a flaw where all amounts are dashes or zeros, which leave no mark; those that could not be had are flaws already. */
export function requireMarks(desk: Desk, amounts: readonly Amount[], whole: Path): void {
  if (amounts.some(({ facts, value }) => facts.length === 0 || (value !== null && value.compare(0) !== 0))) return
  desk.flaw(whole, `expected something to draw, found only ${amounts.every(({ value }) => value === null) ? 'printed dashes' : 'zeros'}; name other lines or periods`)
}

function draw({ value, decimals, unit, facts }: Amount, toText: typeof amountToText): Datum {
  const decimal = value === null ? null : fractionToDecimal(value, decimals)
  return {
    facts: [...new Set(facts.map(({ id }) => id))],
    value: decimal === null ? null : Number(decimal),
    label: decimal === null ? DASH : toText(decimal, signsOf(unit)),
  }
}

/** Plain amounts of money go without a sign, as in tables: their unit stands in the subtitle. */
function signsOf(unit: Unit): AxisUnit {
  if (unit.counted === '%') return { suffix: '%' }
  return unit.per && unitToSign(unit) ? { prefix: unitToSign(unit) } : {}
}
