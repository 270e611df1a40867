import type { Facts } from '../../model/fact.ts'
import Fraction from '../../model/fraction.ts'
import { interval, point, multiply, type Interval } from '../../model/interval.ts'
import { factorOf } from '../../model/unit.ts'
import { factToQuantity } from '../evaluate.ts'
import type { Allowance } from './doubt.ts'
import { medianOf } from './median.ts'
import { millingsOf, type Milling } from './mill.ts'

/** Mills of base and precious metals recover most of what they are fed: less than half is a misprint sooner than a mill. */
const LEAST_RECOVERY = new Fraction(1, 2)
/** A mill's recovery moves by points between periods, not by tens of points. */
const MOST_DRIFT = new Fraction(1, 10)

/** Metal produced does not exceed tons times grade, and a believable part of it is recovered. */
export function metalWithinOre(facts: Facts): Allowance[] {
  return millingsOf(facts).map((milling) => allow(milling, 'metal stays within the ore', interval(LEAST_RECOVERY, new Fraction(1)),
    'a mill recovers between 50% and 100% of the metal in its ore'))
}

/** A mine's recovery of a metal stays near what it was in its other periods. */
export function recoveryIsSteady(facts: Facts): Allowance[] {
  const byMill = Map.groupBy(millingsOf(facts), ({ metal }) => `${metal.statement.id} ${metal.metal}`)
  return [...byMill.values()].flatMap((millings) => millings.flatMap((milling) => {
    const others = millings.filter((other) => other !== milling).map(recoveryOf)
    if (others.length < 2) return []
    const middle = medianOf(others)
    const allowance = allow(milling, 'recovery is steady', interval(middle.sub(MOST_DRIFT), middle.add(MOST_DRIFT)),
      `recovery stays within 10 points of ${middle.mul(100).round(1).toString()}%, the middle of the other periods`)
    return [{ ...allowance, terms: [...allowance.terms, ...millings.filter((other) => other !== milling).map(({ metal }) => metal)] }]
  }))
}

function recoveryOf({ ore, grade, metal }: Milling): Fraction {
  return factToQuantity(metal).value.div(factToQuantity(ore).value.mul(factToQuantity(grade).value))
}

function allow({ ore, grade, metal }: Milling, rule: string, recovery: Interval, because: string): Allowance {
  const contained = multiply(factToQuantity(ore).interval, factToQuantity(grade).interval)
  const { low, high } = multiply(multiply(contained, recovery), point(factorOf(metal.unit).inverse()))
  return { rule, fact: metal, terms: [ore, grade], because, low, high }
}
