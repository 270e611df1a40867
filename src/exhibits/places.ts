import type { Exhibit } from '../model/exhibit.ts'
import type { Release } from '../model/release.ts'

/** The pages of a release that can show exhibits, by the last steps of their addresses. */
export function placesOf({ company, statements }: Release): string[] {
  return [
    'highlights', 'segments', 'mines', 'cash-costs',
    ...company.mines.map(({ id }) => `mines/${id}`),
    ...statements.map(({ id }) => `statements/${id}`),
  ]
}

/** The exhibits that stand on a page, in declared order. */
export function exhibitsOn({ exhibits }: Release, place: string): Exhibit[] {
  return exhibits.filter(({ on }) => on.includes(place))
}
