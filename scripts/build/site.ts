import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { finishSite } from './finish/finish.ts'
import { makeIndex, placeIndex } from './finish/search-index.ts'
import { MARKER } from './out-folder.ts'
import { keepDrawings, placePictures, startPictures } from './pictures.ts'
import type { Proof } from './proof.ts'
import { basePath } from '../settings.ts'
import { swapIn } from './swap.ts'
import { makeWorkFolder, removeFolder } from './work-folder.ts'

const NOTE = 'Made by Crossfoot: the next build replaces this folder as a whole.\n'

/** Builds the site of a project aside and swaps it in as `out`; throws what Astro throws, with `out` as it was. */
export async function buildSite(project: string, out: string, { charts, records }: Pick<Proof, 'charts' | 'records'>): Promise<void> {
  const work = makeWorkFolder(project)
  const painting = await startPictures(project, work, charts)
  const indexing = makeIndex(records, basePath())
  // Should Astro fail first, it is Astro's failure that is told.
  indexing.catch(() => undefined)
  try {
    const site = join(work, 'site')
    await runAstro(project, site, join(work, 'cache'))
    await painting.done
    if (!existsSync(join(site, 'index.html'))) throw new Error('expected Astro to write `index.html`, found none')
    placePictures(work, site)
    keepDrawings(out, site)
    placeIndex(await indexing, site)
    finishSite(site)
    writeFileSync(join(site, MARKER), NOTE)
    await swapIn(site, out)
  } finally {
    await painting.stop()
    removeFolder(work)
  }
}

async function runAstro(root: string, outDir: string, cacheDir: string): Promise<void> {
  tidyEnvironment()
  // Loading Astro takes longer than proving the content, so that it is left until it is needed.
  const { build } = await import('astro')
  await build({ root, outDir, cacheDir, logLevel: 'warn', logger: { entrypoint: fileURLToPath(new URL('./warnings.ts', import.meta.url)) } })
}

/** Takes away what would make a site depend on who builds it: Astro prefers variables of these names to its own values. */
function tidyEnvironment(): void {
  for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name]
  process.env['NODE_ENV'] = 'production'
}
