import { factsOf, type Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { Finding } from '../model/finding.ts'
import { newestFirst, type Release } from '../model/release.ts'
import { amountsAreApart } from './amounts-are-apart.ts'
import { applyExceptions } from './apply-exceptions.ts'
import { columnsAgree } from './columns-agree.ts'
import { columnsAreOwn } from './columns-are-own.ts'
import { formulasEnd } from './formulas-end.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { labelsAreApart } from './labels-are-apart.ts'
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
import { proveReprints, type Printed } from './prove-reprints.ts'
import { releaseIsApart } from './release-is-apart.ts'
import { revisionsHold } from './revisions-hold.ts'
import { rowsAreEven } from './rows-are-even.ts'
import { rowsFitColumns } from './rows-fit-columns.ts'
import { sharesAgree } from './shares-agree.ts'
import { steadyRatiosForm } from './steady-ratios-form.ts'
import { totalsAreProved } from './totals-are-proved.ts'

/** A release that was checked. */
export interface CheckedRelease {
  release: Release
  facts: Facts
  /** All findings, those of declared relations first, in printed order. */
  findings: Finding[]
  /** What is wrong with the content's form, its names and its exceptions; findings that do not tie are not among them. */
  faults: Fault[]
}

const FORM_RULES = [
  idsAreUnique, rowsFitColumns, rowsAreEven, columnsAgree, labelsAreApart, namesExist, sharesAgree, notesAreBound, amountsAreApart, totalsAreProved, formulasEnd,
  revisionsHold,
]
/** What a release is held to by those before it. */
const SERIES_RULES = [releaseIsApart, columnsAreOwn]
const PLAUSIBILITY_RULES = [flowsAccumulate, daysFitPeriod, metalWithinOre, recoveryIsSteady, averagesHold, throughputIsSteady, ratiosAreSteady]

/** Proves releases, each by itself and against those that were published before it; in the given order. */
export function checkReleases(releases: readonly Release[]): CheckedRelease[] {
  const printed = releases.map((release) => ({ release, facts: factsOf(release) }))
  const newest = printed.toSorted((a, b) => newestFirst(a.release, b.release))
  return printed.map((one) => checkRelease(one.release, newest.slice(newest.indexOf(one) + 1)))
}

/**
 * Proves a release, `earlier` being those before it, the newest first. A relation whose names are at fault is reported
 * once, and exceptions are judged on whole proofs only.
 */
export function checkRelease(release: Release, earlier: readonly Printed[] = []): CheckedRelease {
  const facts = factsOf(release)
  const before = earlier.map((one) => one.release)
  const formFaults = [...FORM_RULES.flatMap((rule) => rule(release)), ...SERIES_RULES.flatMap((rule) => rule(release, before))]
  const [proof, reprints] = [proveRelations(release, facts), proveReprints(release, earlier)]
  const doubts = PLAUSIBILITY_RULES.flatMap((rule) => rule(facts)).map((allowance) => toFinding(release, allowance))
  const { findings, faults } = applyExceptions(release, [...proof.findings, ...reprints.findings, ...doubts])
  const proofFaults = [...proof.faults, ...reprints.faults, ...steadyRatiosForm(release, facts)].filter((fault) => !formFaults.some((other) => isSamePlace(fault, other)))
  return { release, facts, findings, faults: [...formFaults, ...proofFaults, ...(formFaults.length > 0 ? [] : faults)] }
}

function isSamePlace(a: Fault, b: Fault): boolean {
  return a.file === b.file && a.path.join('/') === b.path.join('/')
}
