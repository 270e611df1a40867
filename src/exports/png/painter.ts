// Runs in a worker thread: paints one exhibit after another, and keeps and writes the pictures.
import { parentPort, workerData } from 'node:worker_threads'
import type { Chart } from '../../charts/chart.ts'
import { openAlbum } from './album.ts'
import { paintExhibit } from './paint-exhibit.ts'

/** What a painter is told once. */
export interface Studio {
  fontFiles: readonly string[]
  albumFolder: string
}

/** One exhibit to paint, the key to keep its pictures under, and the folder that they are written to. */
export interface Commission {
  chart: Chart
  key: string
  folder: string
}

/** What a painter answers: what went wrong, or nothing. */
export interface Delivery {
  failure?: string
}

const { fontFiles, albumFolder } = workerData as Studio
const album = openAlbum(albumFolder)

parentPort?.on('message', async (commission: Commission) => parentPort?.postMessage(await deliver(commission)))

async function deliver({ chart, key, folder }: Commission): Promise<Delivery> {
  try {
    album.put(key, await paintExhibit(chart, fontFiles))
    if (!album.place(key, folder, chart.id)) throw new Error('expected the pictures to be as they were put into the album, found them changed')
    return {}
  } catch (error) {
    return { failure: `pictures of exhibit \`${chart.id}\`: ${error instanceof Error ? error.message : String(error)}` }
  }
}
