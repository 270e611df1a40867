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

function indexFindings({ findings }: CheckedRelease): Map<string, FactProof> {
  const index = new Map<string, FactProof>()
  const at = (id: string) => index.get(id) ?? index.set(id, { about: [], uses: [] }).get(id) as FactProof
  for (const finding of findings) {
    at(finding.fact.id).about.push(finding)
    for (const id of new Set(finding.terms.map((term) => term.id))) if (id !== finding.fact.id) at(id).uses.push(finding)
  }
  return index
}
