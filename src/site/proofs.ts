import type { CheckedRelease } from '../checks/check-release.ts'
import type { Fact } from '../model/fact.ts'
import { isAgainst, type Finding } from '../model/finding.ts'

/** What the proof came to for one figure, in the words of facts.json. */
export type FactVerdict = 'exact' | 'within rounding' | 'explained' | 'plausible' | 'unchecked'

/** The findings that one figure takes part in: those about it, then those that use it. */
export interface FactProof {
  about: Finding[]
  uses: Finding[]
}

/** Checks counted by kind and verdict. */
export interface CheckCounts {
  /** Relations that say what a figure is, and how they came out. */
  relations: { count: number; exact: number; withinRounding: number; explained: number }
  /** Declared bounds, which say what a figure is not less than, and how many are kept. */
  bounds: { count: number; kept: number }
  /** Rules true by nature that were kept. */
  plausibility: number
}

/** What the proof came to for a whole release: its figures by what is known of them, its checks by kind and verdict. */
export interface ProofSummary extends CheckCounts {
  figures: number
  /** Figures that a relation ties to others. */
  tied: number
  /** Figures whose relations do not tie, and are explained. */
  explained: number
  /** Figures in no relation, which only bounds and rules true by nature looked at. */
  plausible: number
  /** Figures that no check looked at. */
  unchecked: Fact[]
}

const summaries = new WeakMap<CheckedRelease, ProofSummary>()
const proofs = new WeakMap<CheckedRelease, Map<string, FactProof>>()

/** The findings that a figure takes part in. */
export function proofOf(checked: CheckedRelease, { id }: Fact): FactProof {
  let all = proofs.get(checked)
  if (!all) proofs.set(checked, all = indexFindings(checked))
  return all.get(id) ?? { about: [], uses: [] }
}

/**
 * The verdict on one figure: what the relations about it came to, else what those that use it did; a figure in no
 * relation is plausible when a rule true by nature looked at it.
 */
export function verdictOf(checked: CheckedRelease, fact: Fact): FactVerdict {
  const { about, uses } = proofOf(checked, fact)
  const relations = [about, uses].map((all) => all.filter(({ kind }) => kind === 'formula' || kind === 'same'))
  const decisive = relations[0]?.length ? relations[0] : (relations[1] ?? [])
  if (decisive.length === 0) return about.length + uses.length > 0 ? 'plausible' : 'unchecked'
  if (relations[0]?.length && decisive.some(({ verdict }) => isAgainst(verdict))) return 'explained'
  if (decisive.every(({ verdict }) => isAgainst(verdict))) return 'explained'
  return decisive.some(({ verdict }) => verdict === 'within rounding') ? 'within rounding' : 'exact'
}

/** What the proof came to, counted once for all pages that say it. */
export function summaryOf(checked: CheckedRelease): ProofSummary {
  const known = summaries.get(checked) ?? summarise(checked)
  summaries.set(checked, known)
  return known
}

function summarise(checked: CheckedRelease): ProofSummary {
  const facts = [...checked.facts.values()]
  const byVerdict = Map.groupBy(facts, (fact) => verdictOf(checked, fact))
  const count = (...verdicts: FactVerdict[]) => verdicts.reduce((sum, verdict) => sum + (byVerdict.get(verdict)?.length ?? 0), 0)
  return {
    figures: facts.length,
    tied: count('exact', 'within rounding'), explained: count('explained'), plausible: count('plausible'), unchecked: byVerdict.get('unchecked') ?? [],
    ...countFindings(checked.findings),
  }
}

/** Counts checks by their kind and verdict. */
export function countFindings(findings: readonly Finding[]): CheckCounts {
  const { bounds = [], rules = [], relations = [] } = Object.groupBy(findings, ({ kind }) => (kind === 'bound' ? 'bounds' : kind === 'plausibility' ? 'rules' : 'relations'))
  const of = (verdict: Finding['verdict']) => relations.filter((finding) => finding.verdict === verdict && !finding.exception).length
  return {
    relations: { count: relations.length, exact: of('exact'), withinRounding: of('within rounding'), explained: relations.filter(({ exception }) => exception).length },
    bounds: { count: bounds.length, kept: bounds.filter(({ verdict }) => !isAgainst(verdict)).length },
    plausibility: rules.filter(({ verdict }) => !isAgainst(verdict)).length,
  }
}

const WORDS: Record<FactVerdict, string> = {
  'exact': 'ties exactly', 'within rounding': 'ties within rounding', 'explained': 'does not tie, explained', 'plausible': 'checked for plausibility', 'unchecked': 'in no check',
}

/** What the proof says of a figure beside its mention in a text. */
export function proofInWords(checked: CheckedRelease, fact: Fact): string {
  return WORDS[verdictOf(checked, fact)]
}

function indexFindings({ findings }: CheckedRelease): Map<string, FactProof> {
  const index = new Map<string, FactProof>()
  const at = (id: string) => index.get(id) ?? index.set(id, { about: [], uses: [] }).get(id) as FactProof
  for (const finding of findings) {
    at(finding.fact.id).about.push(finding)
    for (const id of new Set(finding.terms.map((term) => term.id))) if (id !== finding.fact.id) at(id).uses.push(finding)
  }
  return index
}
