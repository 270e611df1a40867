import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../src/model/problem.ts'
import { problemLines } from '../problem-lines.ts'
import { basePath, SettingError } from '../settings.ts'
import { compiledSite } from './compiled-site.ts'
import { finishSite } from './finish/finish.ts'
import type { Sites } from './lay-file.ts'
import { MARKER } from './out-folder.ts'
import { keepDrawings } from './pictures.ts'
import { printPages } from './print-pages.ts'
import { startBackOffice, type BackOffice } from './start-back-office.ts'
import { swapIn } from './swap.ts'
import { makeWorkFolder, removeFolder } from './work-folder.ts'

const NOTE = 'Made by Crossfoot: the next build replaces this folder as a whole.\n'

/**
 * Builds the site of a project aside and swaps it in as `out`; gives back how many pages it has. Throws with `out` as it
 * was: the problems of the content when there are any, else what a page throws.
 */
export async function buildSite(project: string, contentFolder: string, out: string): Promise<number> {
  const work = makeWorkFolder(project)
  const site = join(work, 'site')
  const sites = { site, before: out }
  try {
    const starting = startBackOffice({ project, contentFolder, ...sites, base: basePath() })
    const printing = printSite(project, work, sites, starting)
    // Should the content have problems, it is they that are told.
    printing.catch(() => undefined)
    const office = await starting
    requireNoProblems(await office.problems, contentFolder)
    const [pages] = await Promise.all([printing, office.made])
    keepDrawings(out, site)
    finishSite(sites)
    writeFileSync(join(site, MARKER), NOTE)
    await swapIn(site, out)
    return pages
  } finally {
    removeFolder(work)
  }
}

/** Prints all pages while their content is being proved; nothing is printed of content that could not be read. */
async function printSite(project: string, work: string, sites: Sites, starting: Promise<BackOffice>): Promise<number> {
  const compiled = await compiledSite(project, work)
  const read = await (await starting).content
  return read ? printPages(compiled, read, sites) : 0
}

function requireNoProblems(problems: Problem[], contentFolder: string): void {
  const lines = problemLines(problems, contentFolder, '; nothing was built')
  for (const line of lines.slice(0, -1)) process.stderr.write(`${line}\n`)
  if (problems.length > 0) throw new SettingError(lines.at(-1))
}
