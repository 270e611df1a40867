import { existsSync } from 'node:fs'
import { companySchema, type Company } from '../model/company.ts'
import type { Fault } from '../model/fault.ts'
import { glossarySchema, type Term } from '../model/glossary.ts'
import { compareProblems, type Problem } from '../model/problem.ts'
import { newestFirst, type Release } from '../model/release.ts'
import { foldersIn, strayProblems } from './folder.ts'
import { Reader } from './reader.ts'
import { readRelease } from './read-release.ts'

/**
 * All that a content folder holds, as far as it could be read; `company` is undefined, and there is less of the releases,
 * when `problems` says why.
 */
export interface Content {
  company: Company | undefined
  glossary: Term[]
  /** Newest first. */
  releases: Release[]
  problems: Problem[]
  /** The files of which nothing could be taken over, so that what refers to them cannot be judged. */
  unread: string[]
  /** Looks up the line and column of a fault. */
  locate(fault: Fault): Problem
}

/** Reads a whole content folder and reports every problem of every file at its line and column; throws nothing of its own. */
export function readContent(folder: string): Content {
  const reader = new Reader(folder)
  if (!existsSync(folder)) {
    reader.problem('.', 'expected a content folder, found none at this path; set `CONTENT_DIR`')
    return toContent(reader, undefined, [], [])
  }
  const company = reader.yaml('company.yaml', companySchema)
  const glossary = reader.has('glossary.yaml') ? reader.yaml('glossary.yaml', glossarySchema) : []
  const ids = foldersIn(folder, 'releases')
  if (ids.length === 0) reader.problem('releases', 'expected at least one folder such as `releases/2024-q1`, found none')
  reader.problems.push(...strayProblems(folder, '', ['company.yaml', 'glossary.yaml', 'releases']), ...strayProblems(folder, 'releases', ids))
  // What a release says can be read without its company, so that its problems are told in the same run.
  const releases = ids.flatMap((id) => readRelease(reader, id, company) ?? [])
  return toContent(reader, company, glossary ?? [], releases.sort(newestFirst))
}

function toContent(reader: Reader, company: Company | undefined, glossary: Term[], releases: Release[]): Content {
  return { company, glossary, releases, problems: reader.problems.sort(compareProblems), unread: [...reader.unread].sort(), locate: (fault) => reader.locate(fault) }
}
