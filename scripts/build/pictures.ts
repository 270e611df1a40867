import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Chart } from '../../src/charts/chart.ts'
import { linkOrCopy } from '../../src/exports/png/link-or-copy.ts'
import { fontFilesIn, makePictures } from '../../src/exports/png/paint-pictures.ts'

/** A chart, and the id of the release that shows it. */
export interface ReleaseChart {
  release: string
  chart: Chart
}

/** A hashed drawing: an exhibit's id, and ten hexadecimal digits. */
const HASHED = /^(.+)\.[0-9a-f]{10}\.svg$/

/** Puts the pictures of all exhibits beside their drawings in a site; painters run `painterFile`. */
export async function putPictures(project: string, site: string, charts: readonly ReleaseChart[], painterFile: string): Promise<void> {
  const albumFolder = join(project, 'node_modules', '.cache', 'crossfoot', 'pictures')
  await makePictures(charts.map(({ release, chart }) => ({ chart, folder: folderOf(site, release) })), { fontFiles: fontFilesIn(join(project, 'public')), albumFolder, painterFile })
}

/**
 * Takes over the drawings that the site before kept under their hashes, so that what was cited stays as it was. Those of
 * exhibits that are no more go with them; a host that starts from an empty folder must bring the last site to it first.
 */
export function keepDrawings(before: string, site: string): void {
  for (const release of existsSync(before) ? readdirSync(site) : []) {
    const [from, to] = [folderOf(before, release), folderOf(site, release)]
    if (!existsSync(from) || !existsSync(to)) continue
    const drawn = new Set(readdirSync(to))
    const kept = readdirSync(from).filter((name) => !drawn.has(name) && drawn.has(`${HASHED.exec(name)?.[1]}.svg`))
    for (const name of kept) linkOrCopy(join(from, name), join(to, name))
  }
}

function folderOf(root: string, release: string): string {
  return join(root, release, 'exhibits')
}
