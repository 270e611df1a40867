import { getCollection } from 'astro:content'
import { checkReleases, type CheckedRelease } from '../checks/check-release.ts'
import type { Company } from '../model/company.ts'
import type { Term } from '../model/glossary.ts'
import { newestFirst, type Release } from '../model/release.ts'
import { handedContent } from './handed-content.ts'

// A release is proved once for all its pages.
let proved: Promise<CheckedRelease[]> | undefined

// A build hands the content over that it has read and proved; a development server asks Astro's collections.

/** All releases, proved, newest first. */
export function getReleases(): Promise<CheckedRelease[]> {
  return (proved ??= listReleases().then((all) => checkReleases(all.toSorted(newestFirst))))
}

async function listReleases(): Promise<Release[]> {
  return handedContent()?.releases ?? (await getCollection('releases')).map(({ data }) => data)
}

/** The company that reports. */
export async function getCompany(): Promise<Company> {
  const company = handedContent()?.company ?? (await getCollection('company'))[0]?.data
  if (!company) throw new Error('expected `company.yaml` in the content folder, found none')
  return company
}

/** The terms of the glossary, in alphabetical order. */
export async function getGlossary(): Promise<Term[]> {
  const terms = handedContent()?.glossary ?? (await getCollection('glossary')).map(({ data }) => data)
  return terms.toSorted((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
}

/** The static paths of pages that a release has several of: one for each value that `list` gives. */
export async function pathsFor<Value>(list: (checked: CheckedRelease) => { params: Record<string, string>; value: Value }[]) {
  return (await getReleases()).flatMap((checked) => list(checked).map(({ params, value }) => ({
    params: { release: checked.release.id, ...params },
    props: { checked, value },
  })))
}
