import type { CheckedRelease } from '../checks/check-release.ts'
import { verdictOf } from './proofs.ts'

/** The content of `facts.json`: every printed figure with its meaning, its verdict and its source line. */
export function toFactsJson(checked: CheckedRelease) {
  return {
    release: checked.release.id,
    facts: [...checked.facts.values()].map((fact) => ({
      id: fact.id,
      statement: fact.statement.id,
      line: fact.line.id,
      label: fact.line.label,
      period: fact.period.id,
      unit: fact.unit.id,
      value: fact.figure.kind === 'number' ? fact.figure.value : null,
      decimals: fact.figure.kind === 'number' ? fact.figure.decimals : null,
      nil: fact.figure.kind === 'nil',
      formula: fact.line.formula?.text ?? null,
      verdict: verdictOf(checked, fact),
      source: fact.line.source ?? null,
    })),
  }
}
