import Fraction, { powerOfTen } from '../model/fraction.ts'
import { multiplyDimensions, sameDimension, type Dimension } from '../model/dimension.ts'
import { dimensionOf, factorOf, parseUnit, type Unit } from '../model/unit.ts'
import type { Amount } from './saying.ts'
import type { Subject } from './subject.ts'

interface Measure {
  dimension: Dimension
  /** How many base units one of it is. */
  factor: Fraction
}

const ONE: Measure = { dimension: {}, factor: new Fraction(1) }

/**
 * How many base units the number of the words counts one of; undefined when the words count another kind of thing than
 * their subject. What the words leave out (the currency, the scale, `per ounce`) is taken from the figures' own unit.
 */
export function measureOf(amount: Amount, subject: Subject): Fraction | undefined {
  const counted = amount.isMultiple ? ONE : countedOf(amount, subject)
  const per = amount.isMultiple ? ONE : perOf(amount, subject)
  if (!counted || !sameDimension(multiplyDimensions(counted.dimension, per.dimension, -1), subject.quantity.dimension)) return undefined
  return counted.factor.div(per.factor).mul(powerOfTen(amount.power ?? 0))
}

function countedOf({ money, unit, power }: Amount, subject: Subject): Measure | undefined {
  if (unit) return unitToMeasure(parseUnit(unit))
  if (!money) return subject.unit ? ownMeasure(subject.unit, power) : ONE
  const currency = money.currencies.find((code) => subject.quantity.dimension[code] === 1)
  return currency ? { dimension: { [currency]: 1 }, factor: new Fraction(money.factor) } : undefined
}

function perOf({ per }: Amount, { unit }: Subject): Measure {
  return unitToMeasure(parseUnit(per ?? unit?.per ?? 'ratio')) ?? ONE
}

/** The figures' own unit without what it is per: with its scale, `(17)` thousands, unless the words give one, `7.2 million`. */
function ownMeasure({ id, counted, scale }: Unit, power: number | undefined): Measure | undefined {
  return unitToMeasure({ id, counted, scale: power === undefined ? scale : 0 })
}

function unitToMeasure(unit: Unit | undefined): Measure | undefined {
  return unit && { dimension: dimensionOf(unit), factor: factorOf(unit) }
}
