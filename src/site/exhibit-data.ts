import type { CheckedRelease } from '../checks/check-release.ts'
import { toExhibitTable } from '../exhibits/exhibit-table.ts'
import { toChart } from '../exhibits/to-chart.ts'
import type { Exhibit } from '../model/exhibit.ts'
import { pathsFor } from './content.ts'
import { urls } from './urls.ts'

// A chart is drafted once for its pages and all its files.
const drafted = new WeakMap<Exhibit, ReturnType<typeof draft>>()

/** The chart of an exhibit, its figures as a table, and the facts that both draw on. */
export function exhibitDataOf(checked: CheckedRelease, exhibit: Exhibit) {
  const data = drafted.get(exhibit) ?? draft(checked, exhibit)
  drafted.set(exhibit, data)
  return data
}

/** The static paths of what every exhibit of every release has one of; `namesOf` gives several names for one. */
export function exhibitPaths(namesOf: (checked: CheckedRelease, exhibit: Exhibit) => string[] = (_, { id }) => [id]) {
  return pathsFor((checked) => checked.release.exhibits.flatMap((value) => namesOf(checked, value).map((name) => ({ params: { exhibit: name }, value }))))
}

/** The addresses of an exhibit: whole ones under the site's address, or from the root of whatever site it will be. */
export function exhibitAddresses(release: string, exhibit: string, site: URL | undefined) {
  const whole = (path: string) => (site ? new URL(path, site).href : path)
  return {
    page: whole(urls.exhibit(release, exhibit)),
    embed: whole(urls.embed(release, exhibit)),
    file: (ending: string) => whole(urls.exhibitFile(release, exhibit, ending)),
  }
}

/** Where a release's exhibits were published, for those who cite them. */
export function publicationOf({ release }: CheckedRelease) {
  return { company: release.company.name, report: release.title, published: release.published, document: release.source.document }
}

function draft({ release, facts }: CheckedRelease, exhibit: Exhibit) {
  const chart = toChart(exhibit, release, facts)
  return { release: release.id, chart, table: toExhibitTable(chart), facts }
}
