import type { Mine } from '../model/company.ts'
import { comparePeriods, type Period } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { tablesAbout } from './parts.ts'

/** Two mines, or two periods, that can be looked at side by side; `a` and `b` are the steps of the address. */
export type Pair =
  | { kind: 'mines'; a: string; b: string; mines: [Mine, Mine] }
  | { kind: 'periods'; a: string; b: string; periods: [Period, Period] }

/** Every two mines that have tables of one kind, and every two periods that one table prints, the later one first. */
export function pairsOf(release: Release): Pair[] {
  const { company, statements } = release
  const kindsOf = (mine: Mine) => new Set(tablesAbout(release, mine).map(({ kind }) => kind))
  const periods = [...new Map(statements.flatMap(({ columns }) => columns.map((period) => [period.id, period]))).values()].sort((a, b) => comparePeriods(b, a))
  return [
    ...pairs(company.mines)
      .filter(([one, other]) => !kindsOf(one).isDisjointFrom(kindsOf(other)))
      .map(([one, other]): Pair => ({ kind: 'mines', a: one.id, b: other.id, mines: [one, other] })),
    ...pairs(periods)
      .filter((both) => statements.some(({ columns }) => both.every(({ id }) => columns.some((column) => column.id === id))))
      .map(([one, other]): Pair => ({ kind: 'periods', a: one.id.toLowerCase(), b: other.id.toLowerCase(), periods: [one, other] })),
  ]
}

function pairs<One>(all: readonly One[]): [One, One][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [One, One] => [one, other]))
}
