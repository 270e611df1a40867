import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { layFile, type Sites } from '../lay-file.ts'
import type { SearchRecord } from '../../../src/site/search-records.ts'

/** A file of the index, by its path below `pagefind/`. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** What the search page loads of all that Pagefind offers: its own interfaces are left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/.*)$/

/** Makes the index of a site's search under `base`, in a process of its own, while the site is built. Throws when Pagefind refuses a record. */
export async function makeIndex(records: readonly SearchRecord[], base: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`expected Pagefind to begin an index, found: ${errors.join('; ')}`)
    // One by one, so that the index is the same to the byte each time.
    for (const record of records) {
      const { errors: faults } = await index.addCustomRecord(toEntry(record, base))
      if (faults.length > 0) throw new Error(`expected Pagefind to take \`${record.url}\`, found: ${faults.join('; ')}`)
    }
    const { files } = await index.getFiles()
    return files.filter(({ path }) => NEEDED.test(path))
  } finally {
    await close()
  }
}

/** Lines are many, so that the search can ask for them apart from all else. */
function toEntry({ url, title, kind, where, about, text }: SearchRecord, base: string) {
  return {
    url: base + url.slice(1), language: 'en', content: kind === 'Line' ? `${title}. ${where}. ${text}` : `${title}. ${text}`,
    meta: { title, kind, where, ...((about || !text) && { about: about || where }) }, filters: { of: [kind === 'Line' ? 'lines' : 'pages'] },
  }
}

/** Makes the index and puts it into a site, where its search page looks for it. */
export async function putIndex(records: readonly SearchRecord[], base: string, sites: Sites): Promise<void> {
  placeIndex(await makeIndex(records, base), sites)
}

function placeIndex(files: readonly IndexFile[], sites: Sites): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(sites.site, 'pagefind', path)), { recursive: true })
    layFile(sites, join('pagefind', path), content)
  }
}
