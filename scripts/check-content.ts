import { checkRelease, type CheckedRelease } from '../src/checks/check-release.ts'
import { idsAreUnique } from '../src/checks/ids-are-unique.ts'
import { findingsToFaults } from '../src/checks/report.ts'
import { rowsFitColumns } from '../src/checks/rows-fit-columns.ts'
import { checkExhibits } from '../src/exhibits/check-exhibits.ts'
import { compareProblems, problemToText, type Problem } from '../src/model/problem.ts'
import { verifyProse } from '../src/prose/verify.ts'
import { verifyExceptions } from '../src/prose/verify-exceptions.ts'
import { verifyExhibits } from '../src/prose/verify-exhibits.ts'
import { readContent, type Content } from '../src/reading/read-content.ts'

/** A content folder that was read and proved, with every problem of it. */
export interface CheckedContent {
  /** What was read: plain objects. */
  content: Pick<Content, 'company' | 'glossary' | 'releases'>
  checked: CheckedRelease[]
  problems: Problem[]
}

/** Reads and proves a content folder without Astro; all problems in one run, in the order an editor walks through them. */
export function checkContent(folder: string): CheckedContent {
  return proveContent(readContent(folder))
}

/** Proves what was read; gives back the problems of the reading too. */
export function proveContent(content: Content): CheckedContent {
  const checked = content.releases.map(checkRelease)
  // Where a file could not be read, a relation that names it would fail for that alone: only what needs no other file is judged.
  const faults = content.problems.length > 0
    ? content.releases.flatMap((release) => [...idsAreUnique(release), ...rowsFitColumns(release)])
    : checked.flatMap(({ release, facts, faults: form, findings }) => [
      ...form, ...findingsToFaults(findings), ...verifyProse(release, facts), ...verifyExceptions(release, facts),
      ...checkExhibits(release, facts), ...verifyExhibits(release, facts),
    ])
  const problems = [...content.problems, ...faults.map((fault) => content.locate(fault))]
  const { company, glossary, releases } = content
  return { content: { company, glossary, releases }, checked, problems: withoutRepeats(problems).toSorted(compareProblems) }
}

/** What is wrong with the company is found once for each of its releases. */
function withoutRepeats(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemToText(problem), problem])).values()]
}
