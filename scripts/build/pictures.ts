import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fontFilesIn, paintPictures, type Painting } from '../../src/exports/png/paint-pictures.ts'
import { bundle } from '../bundle.js'
import type { Proof } from './proof.ts'

/** A hashed drawing: an exhibit's id, and ten hexadecimal digits. */
const HASHED = /^(.+)\.[0-9a-f]{10}\.svg$/

/** Begins to paint the pictures of all exhibits into a work folder, in threads, while Astro builds the pages. */
export async function startPictures(project: string, work: string, charts: Proof['charts']): Promise<Painting> {
  const commissions = charts.map(({ release, chart }) => ({ chart, folder: folderOf(join(work, 'pictures'), release) }))
  const studio = { fontFiles: fontFilesIn(join(project, 'public')), cacheFolder: join(project, 'node_modules', '.cache', 'crossfoot', 'png') }
  return paintPictures(commissions, studio, await bundle('build/painter.ts'))
}

/** Moves finished pictures to their places in the site. */
export function placePictures(work: string, site: string): void {
  const pictures = join(work, 'pictures')
  for (const release of existsSync(pictures) ? readdirSync(pictures) : []) {
    const [from, to] = [folderOf(pictures, release), folderOf(site, release)]
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
  }
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
    for (const name of kept) cpSync(join(from, name), join(to, name), { preserveTimestamps: true })
  }
}

function folderOf(root: string, release: string): string {
  return join(root, release, 'exhibits')
}
