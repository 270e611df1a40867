import type { Release } from '../model/release.ts'

/** How many words of a release are bound, to be verified each: to a figure, and to what figures give. */
export interface Bound {
  facts: number
  claims: number
}

const LINK = /\]\(<?(fact|claim):/g

/** Counts the bound words of all that a release says: its prose, the titles and notes of exhibits, the explanations of exceptions. */
export function boundIn({ prose, exhibits, exceptions }: Pick<Release, 'prose' | 'exhibits' | 'exceptions'>): Bound {
  const kinds = textsIn([prose, exhibits, exceptions]).flatMap((text) => [...text.matchAll(LINK)].map(([, kind]) => kind))
  return { facts: kinds.filter((kind) => kind === 'fact').length, claims: kinds.filter((kind) => kind === 'claim').length }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
