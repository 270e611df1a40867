import type { Fact, Facts } from '../../model/fact.ts'
import Fraction from '../../model/fraction.ts'
import { interval, multiply, point } from '../../model/interval.ts'
import { factorOf } from '../../model/unit.ts'
import { evaluate, EvaluationError, factToQuantity, type Quantity } from '../evaluate.ts'
import type { Allowance } from './doubt.ts'
import { medianOf } from './median.ts'

type Steady = Fact['line']['steady'][number]

interface Pair {
  fact: Fact
  to: Quantity
}

/** Ratios that content declares steady stay near the middle of what they are in the other columns. */
export function ratiosAreSteady(facts: Facts): Allowance[] {
  const byLine = Map.groupBy([...facts.values()].filter(({ line }) => line.steady.length > 0), ({ line }) => line)
  return [...byLine].flatMap(([line, all]) => line.steady.flatMap((steady) => allowEach(all, steady, facts)))
}

function allowEach(line: Fact[], steady: Steady, facts: Facts): Allowance[] {
  const pairs = line.filter(({ figure }) => figure.kind === 'number').flatMap((fact) => toPair(fact, steady, facts))
  return pairs.flatMap((pair) => {
    const others = pairs.filter((other) => other !== pair)
    return others.length > 0 ? [allow(pair, others, steady)] : []
  })
}

function toPair(fact: Fact, { to: { tree } }: Steady, facts: Facts): Pair[] {
  try {
    const to = evaluate(tree, { facts, statement: fact.statement.id, period: fact.period.id })
    return to.value.equals(0) ? [] : [{ fact, to }]
  } catch (error) {
    if (error instanceof EvaluationError) return []
    throw error
  }
}

function allow({ fact, to }: Pair, others: Pair[], { to: { text }, within }: Steady): Allowance {
  const middle = medianOf(others.map((other) => factToQuantity(other.fact).value.div(other.to.value)))
  const stray = new Fraction(within.replace('%', '')).div(100)
  const ends = [middle.mul(stray.neg().add(1)), middle.mul(stray.add(1))] as const
  const ratio = middle.compare(0) < 0 ? interval(ends[1], ends[0]) : interval(...ends)
  const { low, high } = multiply(multiply(to.interval, ratio), point(factorOf(fact.unit).inverse()))
  return {
    rule: 'ratios are steady', fact, terms: to.terms, low, high,
    because: `its ratio to \`${text}\` stays within ${within} of the middle of the other columns`,
  }
}
