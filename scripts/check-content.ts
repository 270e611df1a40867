import { checkReleases, type CheckedRelease } from '../src/checks/check-release.ts'
import { findingsAreJudgeable, judgeable, wordsAreJudgeable } from '../src/checks/judgeable.ts'
import { findingsToFaults } from '../src/checks/report.ts'
import { checkExhibits } from '../src/exhibits/check-exhibits.ts'
import type { Fault } from '../src/model/fault.ts'
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
  /** Files that could not be read; what refers to them is not proved until they are mended. */
  unread: string[]
}

/** Reads and proves a content folder without Astro; all problems in one run, causes before what follows from them. */
export function checkContent(folder: string): CheckedContent {
  return proveContent(readContent(folder))
}

/** Proves what was read, as far as it can be without the files that could not; gives back the problems of the reading too. */
export function proveContent(content: Content): CheckedContent {
  const { company, glossary, releases, unread } = content
  const checked = checkReleases(releases)
  const locate = (faultsOf: (one: CheckedRelease) => Fault[]) => checked.flatMap((one) => faultsOf(one).filter(judgeable(one.release, unread)).map((fault) => content.locate(fault)))
  const inOrder = [
    [...content.problems, ...locate(({ faults }) => faults)],
    locate(({ release, findings }) => findingsAreJudgeable(release, unread) ? findingsToFaults(findings) : []),
    locate(({ release, facts }) => wordsAreJudgeable(release, unread) ? [
      ...verifyExceptions(release, facts), ...checkExhibits(release, facts), ...verifyExhibits(release, facts), ...verifyProse(release, facts),
    ] : []),
  ].flatMap((problems) => problems.toSorted(compareProblems))
  return { content: { company, glossary, releases }, checked, problems: withoutRepeats(inOrder), unread }
}

/** What is wrong with the company is found once for each of its releases. */
function withoutRepeats(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemToText(problem), problem])).values()]
}
