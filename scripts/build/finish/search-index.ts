import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../../../src/site/search-records.ts'

const RECORDS = join('search', 'records.json')

/** What the search page loads of all that Pagefind offers: its own interfaces are left out. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(?:index|fragment)\/.*)$/

/** Makes the index of a site's search in `pagefind/` from the records that the site lists, which are taken out of it. */
export async function indexSite(site: string): Promise<void> {
  const records = JSON.parse(readFileSync(join(site, RECORDS), 'utf8')) as SearchRecord[]
  rmSync(join(site, RECORDS))
  for (const { path, content } of await toIndex(records)) {
    const file = join(site, 'pagefind', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

async function toIndex(records: readonly SearchRecord[]): Promise<{ path: string; content: Uint8Array }[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(`expected Pagefind to begin an index, found: ${errors.join('; ')}`)
    // One by one, so that the index is the same to the byte each time.
    for (const { url, title, kind, where, text } of records) {
      const { errors: faults } = await index.addCustomRecord({ url, language: 'en', content: `${title}. ${where}. ${text}`, meta: { title, kind, where } })
      if (faults.length > 0) throw new Error(`expected Pagefind to take \`${url}\`, found: ${faults.join('; ')}`)
    }
    const { files } = await index.getFiles()
    return files.filter(({ path }) => NEEDED.test(path))
  } finally {
    await close()
  }
}
