import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundle } from '../bundle.js'
import { basePath, contentFolder, outFolder, SettingError, siteUrl } from '../settings.ts'
import { problemToText, type Problem } from '../../src/model/problem.ts'
import { handOver } from '../../src/site/handed-content.ts'
import { failureToText } from './astro-failure.ts'
import { requireOutFolder } from './out-folder.ts'
import type { Proof } from './proof.ts'
import { buildSite } from './site.ts'
import { heal } from './swap.ts'

/** Proves the content and builds the site of `project`; prints what was built, or what is wrong and ends the process. */
export async function runBuild(project: string): Promise<void> {
  try {
    const out = requireSettings(project)
    heal(out)
    const proof = proveContent(contentFolder())
    // Loading Astro takes as long as the proof: it is begun meanwhile, and the build awaits it.
    import('astro').catch(() => undefined)
    const { content, problems, charts, records } = await proof
    requireNoProblems(problems)
    handOver(content)
    await buildSite(project, out, { charts, records })
    process.stdout.write(`built ${countPages(out)} pages into ${toShortPath(project, out)} in ${process.uptime().toFixed(1)} s\n`)
  } catch (error) {
    const text = error instanceof SettingError ? error.message : failureToText(error, project)
    process.stderr.write(`${stripVTControlCharacters(text)}\n`)
    // A page that failed does not stop the others: they would go on writing into a folder that is gone.
    process.exit(1)
  }
}

/** All settings are looked at before anything is done; gives back the output folder. */
function requireSettings(project: string): string {
  siteUrl()
  basePath()
  return requireOutFolder(outFolder(), { project, content: contentFolder() })
}

async function proveContent(folder: string): Promise<Proof> {
  const worker = new Worker(await bundle('build/proof.ts'), { workerData: folder })
  const [proof] = (await once(worker, 'message')) as [Proof]
  return proof
}

function requireNoProblems(problems: Problem[]): void {
  for (const problem of problems) process.stderr.write(`${problemToText(problem)}\n`)
  if (problems.length > 0) throw new SettingError(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content; nothing was built`)
}

function toShortPath(project: string, path: string): string {
  const short = relative(project, path)
  return short.startsWith('..') ? path : short
}

function countPages(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length
}
