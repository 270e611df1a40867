import { factsOfLine, type Fact, type Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { Finding } from '../model/finding.ts'
import { isSum, soleReference, type WrittenFormula } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { evaluate, EvaluationError, NotPrintedError } from './evaluate.ts'
import { isEmpty, isPrintedAlike, judge } from './judge.ts'
import { statementFile } from './statement-file.ts'

/** What proving came to: a finding for each relation and period, and a fault for each relation that cannot be worked out. */
export interface Proof {
  findings: Finding[]
  faults: Fault[]
}

interface Relation {
  kind: 'formula' | 'same' | 'bound'
  written: WrittenFormula
  path: (string | number)[]
}

/** Proves every formula, equality and bound of a release, for every period in which all its figures are printed. */
export function proveRelations(release: Release, facts: Facts): Proof {
  const proof: Proof = { findings: [], faults: [] }
  for (const statement of release.statements) {
    statement.lines.forEach((line, index) => {
      for (const relation of relationsOf(line, index)) {
        proveRelation(relation, factsOfLine(statement, line), facts, statementFile(release, statement.id), proof)
      }
    })
  }
  return proof
}

function relationsOf(line: Fact['line'], index: number): Relation[] {
  const each = (kind: Relation['kind'], key: string, all: WrittenFormula[]) =>
    all.map((written, at): Relation => ({ kind, written, path: ['lines', index, key, ...(key === 'formula' ? [] : [at])] }))
  return [
    ...each('formula', 'formula', line.formula ? [line.formula] : []),
    ...each('same', 'same', line.same),
    ...each('bound', 'atLeast', line.atLeast),
  ]
}

function proveRelation(relation: Relation, line: Fact[], facts: Facts, file: string, proof: Proof): void {
  let proved = 0
  const faults = new Set<string>()
  for (const fact of line) {
    try {
      const finding = prove(relation, fact, facts, file)
      proved += 1
      if (!isEmpty(finding)) proof.findings.push(finding)
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      if (!(error instanceof NotPrintedError)) faults.add(error.message)
    }
  }
  if (proved === 0 && faults.size === 0) {
    faults.add(`expected a period for which all figures of \`${relation.written.text}\` are printed, found none; correct its names or periods`)
  }
  proof.faults.push(...[...faults].map((message) => ({ file, path: relation.path, message })))
}

function prove({ kind, written, path }: Relation, fact: Fact, facts: Facts, file: string): Finding {
  const quantity = evaluate(written.tree, { facts, statement: fact.statement.id, period: fact.period.id })
  return judge(fact, quantity, { kind, expression: written.text, declared: { file, path }, isStrict: mustBeExact(kind, written, fact, quantity.terms) })
}

/**
 * Two prints of one amount at one precision must be one figure, since one amount rounds one way; and a table that says
 * it foots as printed has sums that foot to the last digit. Elsewhere rounding is allowed its half unit on each side.
 */
function mustBeExact(kind: Relation['kind'], { tree }: WrittenFormula, fact: Fact, terms: Fact[]): boolean {
  if (!terms.every((term) => isPrintedAlike(term, fact))) return false
  if (kind === 'same' && soleReference(tree.kind === 'negate' ? tree.of : tree)) return true
  return kind === 'formula' && isSum(tree) && fact.statement.footing === 'as printed'
}
