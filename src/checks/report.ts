import { decimalToText, figureToText, fractionToDecimal } from '../format/figure.ts'
import { intervalToText } from '../format/interval.ts'
import type { Fault } from '../model/fault.ts'
import { isAgainst, isUnexplained, type Finding, type Verdict } from '../model/finding.ts'
import type { CheckedRelease } from './check-release.ts'

/** Findings counted by verdict; `explained` are those that do not tie and have an exception. Bounds prove no amount, and are counted apart from relations. */
export interface Tally {
  figures: number
  relations: number
  exact: number
  withinRounding: number
  explained: number
  bounds: number
  plausible: number
}

/** Counts what a release's proof came to. */
export function tally({ facts, findings }: CheckedRelease): Tally {
  const relations = findings.filter(({ kind }) => kind === 'formula' || kind === 'same')
  const count = (verdict: Verdict, among = relations) => among.filter((finding) => finding.verdict === verdict && !finding.exception).length
  return {
    figures: facts.size,
    relations: relations.length,
    exact: count('exact'),
    withinRounding: count('within rounding'),
    explained: findings.filter(({ exception }) => exception).length,
    bounds: findings.filter(({ kind, verdict }) => kind === 'bound' && !isAgainst(verdict)).length,
    plausible: count('plausible', findings),
  }
}

/** A line for people: how many figures and relations there are and what became of them. */
export function tallyToText({ figures, relations, exact, withinRounding, explained, bounds, plausible }: Tally): string {
  return `${figures} figures, ${relations} relations: ${exact} exact, ${withinRounding} within rounding, ${explained} explained; ${bounds} bounds kept, ${plausible} plausibility checks passed`
}

/** A fault for each finding that is against the figures and that nobody has explained. */
export function findingsToFaults(findings: readonly Finding[]): Fault[] {
  return findings.filter(isUnexplained).map((finding) => ({ ...finding.declared, message: findingToMessage(finding) }))
}

/** What a finding against the figures says: the figure, the relation with its numbers, and what to do. */
export function findingToMessage(finding: Finding): string {
  const { fact, expression, kind, computed, difference } = finding
  const decimals = fact.figure.kind === 'number' ? fact.figure.decimals : 0
  const printed = `\`${fact.id}\` ${figureToText(fact.figure)} ${fact.unit.id}`
  const terms = finding.terms.map(({ id, figure }) => `${id} ${figureToText(figure)}`).join(', ')
  const allowed = intervalToText(computed, decimals + 2)
  if (kind === 'plausibility') return `expected ${printed} to lie in ${allowed}, since ${expression} (${terms || 'no other figure'}); correct the figure or explain it in \`exceptions.yaml\``
  const sign = kind === 'bound' ? '≥' : '='
  return `expected ${printed} ${sign} \`${expression}\` (${terms}), found ${resultToText(finding, decimals)}, off by ` +
    `${decimalToText(fractionToDecimal(difference, decimals + (difference.round(decimals).equals(difference) ? 0 : 2)))}; correct a figure or explain it in \`exceptions.yaml\``
}

function resultToText({ result }: Finding, decimals: number): string {
  const places = result.round(decimals).equals(result) ? decimals : decimals + 2
  return decimalToText(fractionToDecimal(result, places))
}
