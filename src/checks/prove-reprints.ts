import { factsOfLine, type Fact, type Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { EvaluationError, factToQuantity } from './evaluate.ts'
import { isEmpty, isPrintedAlike, judge } from './judge.ts'
import type { Proof } from './prove-relations.ts'
import { statementFile } from './statement-file.ts'

/** A release with its facts, to look figures up in. */
export interface Printed {
  release: Release
  facts: Facts
}

/**
 * Proves that each figure which an earlier release printed too, of the same line and period, is the same again; one that
 * is not was misprinted or restated. `earlier` are the earlier releases, the newest first: the last print counts.
 */
export function proveReprints(release: Release, earlier: readonly Printed[]): Proof {
  const proof: Proof = { findings: [], faults: [] }
  if (earlier.length === 0) return proof
  for (const statement of release.statements) {
    const file = statementFile(release, statement.id)
    statement.lines.forEach((line, index) => {
      for (const fact of factsOfLine(statement, line)) {
        const path = ['lines', index, 'figures', statement.columns.indexOf(fact.period)]
        proveReprint(fact, earlier, { file, path }, proof)
      }
    })
  }
  return proof
}

function proveReprint(fact: Fact, earlier: readonly Printed[], declared: { file: string; path: (string | number)[] }, proof: Proof): void {
  const before = earlier.find(({ facts }) => facts.has(fact.id))
  const other = before?.facts.get(fact.id)
  if (!before || !other) return
  try {
    const expression = `${fact.statement.id}.${fact.line.id} in ${before.release.id}`
    const finding = judge(fact, factToQuantity(other), { kind: 'same', expression, declared, isStrict: isPrintedAlike(fact, other) })
    if (!isEmpty(finding)) proof.findings.push(finding)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    proof.faults.push({ ...declared, message: `${error.message} (\`${fact.id}\` as \`${before.release.folder}\` prints it)` })
  }
}
