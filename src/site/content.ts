import { getCollection } from 'astro:content'
import { checkRelease, type CheckedRelease } from '../checks/check-release.ts'
import type { Company } from '../model/company.ts'
import type { Term } from '../model/glossary.ts'
import { newestFirst } from '../model/release.ts'

// A release is proved once for all its pages.
let proved: Promise<CheckedRelease[]> | undefined

/** All releases, proved, newest first. */
export function getReleases(): Promise<CheckedRelease[]> {
  proved ??= getCollection('releases').then((entries) => entries.map(({ data }) => data).sort(newestFirst).map(checkRelease))
  return proved
}

/** The company that reports. */
export async function getCompany(): Promise<Company> {
  const [entry] = await getCollection('company')
  if (!entry) throw new Error('expected `company.yaml` in the content folder, found none')
  return entry.data
}

/** The terms of the glossary, in alphabetical order. */
export async function getGlossary(): Promise<Term[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data)
  return terms.sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
}

/** The static paths of pages that a release has several of: one for each value that `list` gives. */
export async function pathsFor<Value>(list: (checked: CheckedRelease) => { params: Record<string, string>; value: Value }[]) {
  return (await getReleases()).flatMap((checked) => list(checked).map(({ params, value }) => ({
    params: { release: checked.release.id, ...params },
    props: { checked, value },
  })))
}
