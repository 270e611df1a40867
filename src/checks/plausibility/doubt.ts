import type { Fact } from '../../model/fact.ts'
import { figureToFraction, figureToInterval } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import Fraction from '../../model/fraction.ts'
import { meets } from '../../model/interval.ts'
import type { Release } from '../../model/release.ts'
import { statementFile } from '../statement-file.ts'

/** What a rule that is true by nature allows for a figure, in the figure's own unit; a side left out is open. */
export interface Allowance {
  rule: string
  fact: Fact
  /** The other figures that the rule looked at. */
  terms: Fact[]
  /** What the rule says of this figure, in words. */
  because: string
  low?: Fraction
  high?: Fraction
}

/** The finding that an allowance comes to. */
export function toFinding(release: Release, allowance: Allowance): Finding {
  const { rule, fact, terms, because, low, high } = allowance
  const printed = figureToInterval(fact.figure)
  const computed = { low: low ?? least(printed.low, high ?? printed.low), high: high ?? most(printed.high, low ?? printed.high) }
  const value = figureToFraction(fact.figure)
  const result = value.compare(computed.low) < 0 ? computed.low : value.compare(computed.high) > 0 ? computed.high : value
  const line = fact.statement.lines.indexOf(fact.line)
  return {
    id: `${fact.id} ${rule}: ${because}`, kind: 'plausibility', rule, fact, terms, expression: because, printed, computed, result,
    difference: value.sub(result),
    verdict: meets(printed, computed) ? 'plausible' : 'implausible',
    declared: {
      file: statementFile(release, fact.statement.id),
      path: ['lines', line, 'figures', fact.statement.columns.findIndex(({ id }) => id === fact.period.id)],
    },
  }
}

function least(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) < 0 ? a : b
}

function most(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) > 0 ? a : b
}
