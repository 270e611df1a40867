import { figureToText, fractionToText } from '../format/figure.ts'
import { intervalToText } from '../format/interval.ts'
import { periodToShortText } from '../format/period.ts'
import type { Fact } from '../model/fact.ts'
import { roundTo } from '../model/figure.ts'
import type { Finding, Verdict } from '../model/finding.ts'

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
  exception: string | undefined
}

/** Settles the words of a finding. */
export function toFindingView(finding: Finding): FindingView {
  const { fact, kind, rule, expression, terms, printed, computed, result, verdict, exception } = finding
  const decimals = fact.figure.kind === 'number' ? fact.figure.decimals : 0
  const places = roundTo(result, decimals).equals(result) ? decimals : decimals + 2
  return {
    fact,
    label: fact.line.label.replace(/:$/, ''),
    period: periodToShortText(fact.period),
    printed: figureToText(fact.figure),
    stands: intervalToText(printed, decimals + 1),
    relation: rule ? `${rule}: ${expression}` : `${kind === 'bound' ? '≥' : '='} ${expression}`,
    terms: terms.map(({ figure }) => figureToText(figure)).join('; '),
    result: kind === 'plausibility' ? '' : fractionToText(result, places),
    allows: intervalToText(computed, decimals + 1),
    verdict,
    exception: exception?.id,
  }
}
