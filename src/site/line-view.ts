import type { CheckedRelease } from '../checks/check-release.ts'
import { factsOfLine, type Fact } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import { soleReference } from '../model/formula.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Statement } from '../model/statement.ts'
import { proofOf, verdictOf, type FactVerdict } from './proofs.ts'

/** All that a line's own page tells. */
export interface LineView {
  statement: Statement
  line: LineItem
  figures: { fact: Fact; verdict: FactVerdict }[]
  /** The other places where the same amount is printed. */
  elsewhere: Fact[]
  /** The checks that the line's figures take part in: those about it, then those that use it. */
  about: Finding[]
  uses: Finding[]
}

/** Gathers what a line's page tells. */
export function toLineView(checked: CheckedRelease, statement: Statement, line: LineItem): LineView {
  const facts = factsOfLine(statement, line)
  const proofs = facts.map((fact) => proofOf(checked, fact))
  return {
    statement,
    line,
    figures: facts.map((fact) => ({ fact, verdict: verdictOf(checked, fact) })),
    elsewhere: elsewhereOf(facts, proofs.flatMap(({ about, uses }) => [...about, ...uses])),
    about: proofs.flatMap(({ about }) => about),
    uses: proofs.flatMap(({ uses }) => uses),
  }
}

function elsewhereOf(facts: Fact[], findings: Finding[]): Fact[] {
  const equalities = findings.filter(({ kind, fact, expression, terms }) => kind === 'same' && terms.length === 1 && isPlain(fact, expression))
  const places = equalities.flatMap(({ fact, terms }) => [fact, ...terms]).filter(({ id }) => !facts.some((own) => own.id === id))
  return [...new Map(places.map((fact) => [fact.id, fact])).values()]
}

function isPlain({ line }: Fact, expression: string): boolean {
  const written = line.same.find(({ text }) => text === expression)?.tree
  return Boolean(written && soleReference(written.kind === 'negate' ? written.of : written))
}
