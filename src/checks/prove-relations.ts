import { dimensionToText, sameDimension } from '../model/dimension.ts'
import { dimensionOf, factorOf } from '../model/unit.ts'
import { factsOfLine, type Fact, type Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import { figureToFraction, figureToInterval, roundTo } from '../model/figure.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { isSum, soleReference, type WrittenFormula } from '../model/formula.ts'
import type Fraction from '../model/fraction.ts'
import { meets, multiply, point } from '../model/interval.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'
import { evaluate, EvaluationError, NotPrintedError, type Quantity } from './evaluate.ts'

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
  requireDimension(quantity, fact)
  const toUnit = factorOf(fact.unit).inverse()
  const printed = figureToInterval(fact.figure)
  const computed = multiply(quantity.interval, point(toUnit))
  const result = quantity.value.mul(toUnit)
  const difference = figureToFraction(fact.figure).sub(result)
  const meet = kind === 'bound' ? computed.low.compare(printed.high) <= 0 : meets(printed, computed)
  const exact = kind === 'bound' ? difference.compare(0) >= 0 : isExact(fact, result)
  const verdict: Verdict = exact ? 'exact' : meet && !mustBeExact(kind, written, fact, quantity.terms) ? 'within rounding' : 'does not tie'
  return {
    id: `${fact.id} ${kind === 'bound' ? '≥' : '='} ${written.text}`,
    kind, fact, expression: written.text, terms: quantity.terms, printed, computed, result, difference, verdict,
    declared: { file, path },
  }
}

/** Whether the result, rounded to the printed precision, is the printed figure itself; a nil is exactly nothing. */
function isExact({ figure }: Fact, result: Fraction): boolean {
  return figureToFraction(figure).equals(figure.kind === 'number' ? roundTo(result, figure.decimals) : result)
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

function isPrintedAlike(a: Fact, b: Fact): boolean {
  return a.unit.id === b.unit.id && (a.figure.kind !== 'number' || b.figure.kind !== 'number' || a.figure.decimals === b.figure.decimals)
}

/** Nothing is proved where nothing but dashes is printed. */
function isEmpty({ fact, terms }: Finding): boolean {
  return [fact, ...terms].every(({ figure }) => figure.kind === 'nil')
}

function requireDimension({ dimension, terms }: Quantity, fact: Fact): void {
  const wanted = dimensionOf(fact.unit)
  if (sameDimension(dimension, wanted)) return
  throw new EvaluationError(
    `expected ${dimensionToText(wanted)} as \`${fact.unit.id}\` is, found ${dimensionToText(dimension)} from ${terms.map(({ statement, line }) => `\`${statement.id}.${line.id}\``).join(', ')}; correct the formula or a unit`,
  )
}
