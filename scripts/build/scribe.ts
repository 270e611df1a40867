// A thread of its own that writes a site, so that printing waits for no disk.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '../../src/site/press.ts'

/** Where the scribe writes, and the folder of style sheets and public files that it begins with. */
export interface Desk {
  site: string
  files: string
}

/** What is to be written: some sheets, or nothing when all are. */
export type Dictation = Sheet[] | undefined

const { site, files } = workerData as Desk
const folders = new Set<string>()

cpSync(files, site, { recursive: true })

parentPort?.on('message', (dictation: Dictation) => {
  if (dictation) dictation.forEach(write)
  else parentPort?.close()
})

function write({ path, body }: Sheet): void {
  const file = join(site, path)
  const folder = dirname(file)
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  writeFileSync(file, body)
}
