import { factsOf, type Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { Finding } from '../model/finding.ts'
import type { Release } from '../model/release.ts'
import { applyExceptions } from './apply-exceptions.ts'
import { formulasEnd } from './formulas-end.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { namesExist } from './names-exist.ts'
import { notesAreBound } from './notes-are-bound.ts'
import { averagesHold } from './plausibility/averages-hold.ts'
import { daysFitPeriod } from './plausibility/days-fit-period.ts'
import { toFinding } from './plausibility/doubt.ts'
import { flowsAccumulate } from './plausibility/flows-accumulate.ts'
import { metalWithinOre, recoveryIsSteady } from './plausibility/recovery.ts'
import { ratiosAreSteady } from './plausibility/ratios-are-steady.ts'
import { throughputIsSteady } from './plausibility/throughput-is-steady.ts'
import { proveRelations } from './prove-relations.ts'
import { revisionsHold } from './revisions-hold.ts'
import { rowsFitColumns } from './rows-fit-columns.ts'
import { steadyRatiosForm } from './steady-ratios-form.ts'

/** A release that was checked. */
export interface CheckedRelease {
  release: Release
  facts: Facts
  /** All findings, those of declared relations first, in printed order. */
  findings: Finding[]
  /** What is wrong with the content's form, its names and its exceptions; findings that do not tie are not among them. */
  faults: Fault[]
}

const FORM_RULES = [idsAreUnique, rowsFitColumns, namesExist, notesAreBound, formulasEnd, revisionsHold]
const PLAUSIBILITY_RULES = [flowsAccumulate, daysFitPeriod, metalWithinOre, recoveryIsSteady, averagesHold, throughputIsSteady, ratiosAreSteady]

/** Proves a release; a relation whose names are at fault is reported once, and exceptions are judged on whole proofs only. */
export function checkRelease(release: Release): CheckedRelease {
  const facts = factsOf(release)
  const formFaults = FORM_RULES.flatMap((rule) => rule(release))
  const proof = proveRelations(release, facts)
  const doubts = PLAUSIBILITY_RULES.flatMap((rule) => rule(facts)).map((allowance) => toFinding(release, allowance))
  const { findings, faults } = applyExceptions(release, [...proof.findings, ...doubts])
  const proofFaults = [...proof.faults, ...steadyRatiosForm(release, facts)].filter((fault) => !formFaults.some((other) => isSamePlace(fault, other)))
  return { release, facts, findings, faults: [...formFaults, ...proofFaults, ...(formFaults.length > 0 ? [] : faults)] }
}

function isSamePlace(a: Fault, b: Fault): boolean {
  return a.file === b.file && a.path.join('/') === b.path.join('/')
}
