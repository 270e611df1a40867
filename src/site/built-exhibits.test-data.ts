// The exhibits of the project's content as charts, and where their files stand in the built site.
import { join } from 'node:path'
import { checkReleases } from '../checks/check-release.ts'
import { toExhibitTable } from '../exhibits/exhibit-table.ts'
import { toChart } from '../exhibits/to-chart.ts'
import { readContent } from '../reading/read-content.ts'

/** Every exhibit of every release, with its chart, its table and its facts. */
export const exhibits = checkReleases(readContent('content').releases).flatMap(({ release, facts }) => release.exhibits.map((exhibit) => {
  const chart = toChart(exhibit, release, facts)
  return { release: release.id, chart, table: toExhibitTable(chart), facts }
}))

/** The path of a file of an exhibit in a built site, by what follows its id. */
export function fileOf(site: string, { release, chart }: (typeof exhibits)[number], ending: string): string {
  return join(site, release, 'exhibits', `${chart.id}${ending}`)
}

/** The path of an exhibit's embed in a built site. */
export function embedOf(site: string, { release, chart }: (typeof exhibits)[number]): string {
  return join(site, 'embed', release, chart.id, 'index.html')
}
