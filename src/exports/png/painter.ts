// Runs in a worker thread: paints one exhibit after another and writes the pictures.
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Chart } from '../../charts/chart.ts'
import { paintExhibit, type Easel } from './paint-exhibit.ts'
import { openCache } from './picture-cache.ts'

/** What a painter is told once. */
export interface Studio {
  fontFiles: readonly string[]
  cacheFolder: string
}

/** One exhibit to paint, and the folder that its pictures are written to. */
export interface Commission {
  chart: Chart
  folder: string
}

/** What a painter answers: what went wrong, or nothing. */
export interface Delivery {
  failure?: string
}

const { fontFiles, cacheFolder } = workerData as Studio
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }
const easel: Easel = { cache: openCache(cacheFolder), fontFiles, ingredients: [version, ...fontFiles.map((file) => readFileSync(file))] }

parentPort?.on('message', async (commission: Commission) => parentPort?.postMessage(await deliver(commission)))

async function deliver({ chart, folder }: Commission): Promise<Delivery> {
  try {
    mkdirSync(folder, { recursive: true })
    for await (const { ending, png } of paintExhibit(chart, easel)) writeFileSync(join(folder, `${chart.id}${ending}`), png)
    return {}
  } catch (error) {
    return { failure: `pictures of exhibit \`${chart.id}\`: ${error instanceof Error ? error.message : String(error)}` }
  }
}
