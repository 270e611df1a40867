import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PAGE = '<!doctype html>\n<html lang="en"><head><title>Blank</title></head><body><p>Blank</p></body></html>\n'

const COLLECTION_PAGE = `---
import { getCollection } from 'astro:content'
const entries = await getCollection('entries')
---
<!doctype html>
<html lang="en"><head><title>Entries</title></head><body>{entries.map((entry) => <p>{entry.data.title}</p>)}</body></html>
`

const COLLECTION = `import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
const entries = defineCollection({ loader: () => [{ id: 'one', title: 'One' }], schema: z.object({ title: z.string() }) })
export const collections = { entries }
`

/** Makes the smallest Astro project, of one page, with the packages of `project`; gives back its folder. */
export function makeBlankProject(project: string, folder: string): string {
  return makeProject(project, folder, { 'src/pages/index.astro': PAGE })
}

/** Makes the smallest Astro project with a content layer, of one collection and one page; gives back its folder. */
export function makeCollectionProject(project: string, folder: string): string {
  return makeProject(project, folder, { 'src/pages/index.astro': COLLECTION_PAGE, 'src/content.config.ts': COLLECTION })
}

function makeProject(project: string, folder: string, pages: Record<string, string>): string {
  // Astro keeps its cache in node_modules, which these projects share.
  const files = { 'astro.config.mjs': "export default { cacheDir: './cache' }\n", 'package.json': '{ "type": "module" }\n', ...pages }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
