// A thread of its own that writes a site, so that printing waits for no disk.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '../../src/site/press.ts'
import { layFile, type Sites } from './lay-file.ts'

/** Where the scribe writes, and the folder of style sheets and public files that it begins with. */
export interface Desk extends Sites {
  files: string
}

/** What is to be written: some sheets, or nothing when all are. */
export type Dictation = Sheet[] | undefined

const desk = workerData as Desk
const folders = new Set<string>()

for (const entry of readdirSync(desk.files, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile()) continue
  const file = join(entry.parentPath, entry.name)
  write({ path: file.slice(desk.files.length + 1), body: readFileSync(file) })
}

parentPort?.on('message', (dictation: Dictation) => {
  if (dictation) dictation.forEach(write)
  else parentPort?.close()
})

function write({ path, body }: Sheet): void {
  const folder = dirname(join(desk.site, path))
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  layFile(desk, path, body)
}
