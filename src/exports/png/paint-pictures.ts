import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Commission, Delivery, Studio } from './painter.ts'
import { pruneCache } from './picture-cache.ts'

/** Pictures that are being painted. */
export interface Painting {
  /** Settles when all are written; rejects with what went wrong first. */
  done: Promise<void>
  /** Ends the painters, finished or not. */
  stop(): Promise<void>
}

const MOST_PAINTERS = 4
/** Pictures of some sixty exhibits in eight versions each; the oldest make room. */
const MOST_KEPT = 4000

/** Paints the pictures of exhibits in threads that run `painter.ts`, at once. Throws when a font is missing: text would vanish. */
export function paintPictures(commissions: readonly Commission[], studio: Studio, painterFile: string | URL = new URL('./painter.ts', import.meta.url)): Painting {
  const missing = studio.fontFiles.find((file) => !existsSync(file))
  if (missing) throw new Error(`expected the font \`${missing}\`, found none; text would vanish from pictures`)
  const queue = [...commissions]
  const painters = Array.from({ length: Math.min(MOST_PAINTERS, availableParallelism(), queue.length) }, () => new Worker(painterFile, { workerData: studio }))
  const stop = async (): Promise<void> => void (await Promise.all(painters.map((painter) => painter.terminate())))
  const done = Promise.all(painters.map((painter) => employ(painter, queue))).then(() => {
    if (existsSync(studio.cacheFolder)) pruneCache(studio.cacheFolder, MOST_KEPT)
  }).finally(stop)
  // Whoever awaits `done` later is told then; until then nobody listens.
  done.catch(() => undefined)
  return { done, stop }
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
