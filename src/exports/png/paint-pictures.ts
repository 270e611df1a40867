import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Chart } from '../../charts/chart.ts'
import { keyOf, openAlbum, pruneAlbum } from './album.ts'
import type { Commission, Delivery, Studio } from './painter.ts'

const MOST_PAINTERS = 4
/** Some sixty exhibits in several states; the oldest make room. */
const MOST_KEPT = 500

/** What pictures are painted with. */
export interface Paints extends Studio {
  /** What painters run. */
  painterFile: string
}

/**
 * Writes the pictures of exhibits into folders: those that the album keeps as they are, the others painted in threads.
 * Throws when a font is missing, since text would vanish, and when an exhibit cannot be painted.
 */
export async function makePictures(charts: readonly { chart: Chart; folder: string }[], { painterFile, ...studio }: Paints): Promise<void> {
  const missing = studio.fontFiles.find((file) => !existsSync(file))
  if (missing) throw new Error(`expected the font \`${missing}\`, found none; text would vanish from pictures`)
  // Whatever the pictures are made with changes every key: the code that draws and encodes them, the rasteriser, the fonts.
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }
  const paints = keyOf([version, ...[painterFile, ...studio.fontFiles].map((file) => readFileSync(file))])
  const commissions = charts.map(({ chart, folder }) => ({ chart, folder, key: keyOf([paints, JSON.stringify(chart)]) }))
  const album = openAlbum(studio.albumFolder)
  await paintAll(commissions.filter(({ chart, folder, key }) => !album.place(key, folder, chart.id)), studio, painterFile)
  pruneAlbum(studio.albumFolder, MOST_KEPT)
}

async function paintAll(queue: Commission[], studio: Studio, painterFile: string): Promise<void> {
  const painters = Array.from({ length: Math.min(MOST_PAINTERS, availableParallelism(), queue.length) }, () => new Worker(painterFile, { workerData: studio }))
  try {
    await Promise.all(painters.map((painter) => employ(painter, queue)))
  } finally {
    await Promise.all(painters.map((painter) => painter.terminate()))
  }
}

/** The two weights that charts are written in, among the site's public files. */
export function fontFilesIn(publicFolder: string): string[] {
  return ['400', '600'].map((weight) => join(publicFolder, 'fonts', `source-sans-3-${weight}.ttf`))
}

/** Hands a painter one commission after another until none is left. */
function employ(painter: Worker, queue: Commission[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const handOver = (): void => {
      const commission = queue.shift()
      if (commission) painter.postMessage(commission)
      else resolve()
    }
    painter.on('message', ({ failure }: Delivery) => (failure ? reject(new Error(failure)) : handOver()))
    painter.on('error', reject)
    painter.on('exit', () => reject(new Error('expected a painter to finish its pictures, found it ended')))
    handOver()
  })
}
