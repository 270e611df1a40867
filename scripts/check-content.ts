import { checkRelease, type CheckedRelease } from '../src/checks/check-release.ts'
import { findingsToFaults } from '../src/checks/report.ts'
import { compareProblems, type Problem } from '../src/model/problem.ts'
import { verifyProse } from '../src/prose/verify.ts'
import { readContent } from '../src/reading/read-content.ts'

/** A content folder that was read and proved, with every problem of it. */
export interface CheckedContent {
  checked: CheckedRelease[]
  problems: Problem[]
}

/** Reads and proves a content folder without Astro; all problems in one run, in the order an editor walks through them. */
export function checkContent(folder: string): CheckedContent {
  const content = readContent(folder)
  const checked = content.releases.map(checkRelease)
  // The figures are judged on whole content only: a file that could not be read would fail every relation that names it.
  const faults = checked.flatMap(({ release, facts, faults: form, findings }) => [
    ...form, ...findingsToFaults(findings), ...verifyProse(release, facts),
  ])
  const problems = content.problems.length > 0 ? content.problems : faults.map((fault) => content.locate(fault))
  return { checked, problems: problems.toSorted(compareProblems) }
}
