import { expect } from 'vitest'
import type { Release } from '../model/release.ts'
import { compareProblems, problemToText } from '../model/problem.ts'
import { statementSchema, type Statement } from '../model/statement.ts'
import { readSampleContent, type Edit } from '../reading/sample-content.test-data.ts'
import { checkRelease, type CheckedRelease } from './check-release.ts'
import { proveRelations } from './prove-relations.ts'
import { findingsToFaults } from './report.ts'
import { factsOf } from '../model/fact.ts'

/** The made-up release proved, with its faults and its unexplained findings as lines for an editor. */
export interface CheckedSample extends CheckedRelease {
  faultLines: string[]
  findingLines: string[]
}

/** Proves the made-up content with some files edited; the edits are such that it can be read. */
export function checkSample(edits: Readonly<Record<string, Edit>> = {}): CheckedSample {
  const content = readSampleContent(edits)
  expect(content.problems).toEqual([])
  const checked = checkRelease(content.releases[0] as Release)
  const toLines = (faults: CheckedRelease['faults']) => faults.map((fault) => content.locate(fault)).sort(compareProblems).map(problemToText)
  return { ...checked, faultLines: toLines(checked.faults), findingLines: toLines(findingsToFaults(checked.findings)) }
}

/** A line for a release in memory; figures stand in one text, `12 nil 1.20`. */
export interface SmallLine {
  id: string
  figures: string
  [key: string]: unknown
}

/** A statement in memory of one column, unless its fields say otherwise. */
export function smallStatement(id: string, lines: SmallLine[], fields: Record<string, unknown> = {}): Statement {
  const statement = statementSchema.parse({
    title: id, kind: 'schedule', order: '1', unit: 'USD thousands', columns: ['2021-Q2'],
    lines: lines.map(({ figures, ...line }) => ({ label: line.id, source: '1', figures: figures.split(' '), ...line })), ...fields,
  })
  return { ...statement, id }
}

/** A release of a few statements in memory, of the made-up company. */
export function smallRelease(...statements: Statement[]): Release {
  const release = readSampleContent().releases[0] as Release
  return { ...release, statements, exceptions: [], prose: [] }
}

/** The verdicts on all relations of some statements, in order, and the faults. */
export function prove(...statements: Statement[]): { verdicts: string[]; faults: string[] } {
  const release = { folder: 'releases/x', statements } as Release
  const { findings, faults } = proveRelations(release, factsOf(release))
  return { verdicts: findings.map(({ verdict }) => verdict), faults: faults.map(({ path, message }) => `${path.join('/')}: ${message}`) }
}

/** The findings of one rule that is true by nature, `figure: verdict`, for the made-up content with edits. */
export function verdictsOf(rule: string, edits: Readonly<Record<string, Edit>> = {}): Record<string, string> {
  const findings = checkSample(edits).findings.filter((finding) => finding.rule === rule)
  return Object.fromEntries(findings.map(({ fact, verdict }) => [fact.id, verdict]))
}
