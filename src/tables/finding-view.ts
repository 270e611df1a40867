import { figureToText, fractionToText } from '../format/figure.ts'
import { intervalToText } from '../format/interval.ts'
import { periodToShortText } from '../format/period.ts'
import { typeset } from '../format/typeset.ts'
import type { Fact } from '../model/fact.ts'
import { roundTo } from '../model/figure.ts'
import { isAgainst, type Finding, type Verdict } from '../model/finding.ts'

/** A finding with all its numbers in words, in the unit of the figure that it is about. */
export interface FindingView {
  fact: Fact
  label: string
  period: string
  printed: string
  /** The interval that the printed figure stands for. */
  stands: string
  relation: string
  /** The other figures as printed, joined. */
  terms: string
  result: string
  /** The interval that the relation allows. */
  allows: string
  verdict: Verdict
  /** The verdict in words: a bound that is kept proves no amount, and so is not called exact. */
  outcome: string
  exception: string | undefined
}

/** Settles the words of a finding. */
export function toFindingView(finding: Finding): FindingView {
  const { fact, kind, rule, expression, terms, printed, computed, result, verdict, exception } = finding
  const decimals = fact.figure.kind === 'number' ? fact.figure.decimals : 0
  const places = roundTo(result, decimals).equals(result) ? decimals : decimals + 2
  return {
    fact,
    label: typeset(fact.line.label.replace(/:$/, '')),
    period: periodToShortText(fact.period),
    printed: figureToText(fact.figure),
    stands: intervalToText(printed, decimals + 1),
    relation: rule ? `${rule}: ${expression}` : `${kind === 'bound' ? '≥' : '='} ${expression}`,
    terms: terms.map(({ figure }) => figureToText(figure)).join('; '),
    result: kind === 'plausibility' ? '' : fractionToText(result, places),
    allows: intervalToText(computed, decimals + 1),
    verdict,
    outcome: outcomeOf(finding),
    exception: exception?.id,
  }
}

/** What findings came to in one phrase: `All 16 checks exact`, `3 checks: 2 exact, 1 within bounds`. */
export function outcomesToText(findings: readonly Finding[]): string {
  const outcomes = [...Map.groupBy(findings, outcomeOf)].map(([outcome, { length }]) => ({ outcome, length }))
  const [first, ...others] = outcomes
  if (!first) return 'No checks'
  if (others.length === 0) return first.length === 1 ? `1 check: ${first.outcome}` : `All ${first.length} checks ${first.outcome}`
  return `${findings.length} checks: ${outcomes.map(({ outcome, length }) => `${length} ${outcome}`).join(', ')}`
}

function outcomeOf({ kind, verdict, exception }: Finding): string {
  if (exception) return 'does not tie, explained'
  return kind === 'bound' && !isAgainst(verdict) ? 'within bounds' : verdict
}
