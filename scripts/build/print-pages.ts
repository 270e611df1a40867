import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { HandedContent } from '../../src/site/handed-content.ts'
import type { Sheet } from '../../src/site/press.ts'
import { bundle } from '../bundle.js'
import type { CompiledSite } from './compiled-site.ts'
import type { Sites } from './lay-file.ts'
import type { Desk } from './scribe.ts'

/** Sheets that are handed over at once: each handing over takes as long as printing a small file. */
const SHEAF = 16

/** Prints every page and file of a site's content into a folder; gives back how many pages. Throws what a page throws. */
export async function printPages({ press, files }: CompiledSite, content: HandedContent, sites: Sites): Promise<number> {
  const scribe = new Worker(await bundle('build/scribe.ts'), { workerData: { ...sites, files } satisfies Desk })
  const written = once(scribe, 'exit')
  written.catch(() => undefined)
  const hand = (sheets: Sheet[]): void => scribe.postMessage(sheets, sheets.map(({ body }) => body.buffer as ArrayBuffer))
  const addresses = await press.setType(content)
  for (let at = 0; at < addresses.length; at += SHEAF) {
    const sheets: Sheet[] = []
    for (const address of addresses.slice(at, at + SHEAF)) sheets.push(await press.print(address))
    hand(sheets)
    // Lets news of the proof come in.
    await setImmediate()
  }
  scribe.postMessage(undefined)
  await written
  return addresses.filter(({ route }) => route.type === 'page').length
}
