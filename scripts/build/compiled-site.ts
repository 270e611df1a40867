import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as press from '../../src/site/press.ts'
import { basePath, siteUrl } from '../settings.ts'
import { compileSite, ENTRY } from './compile.ts'

/** What prints a site's pages. */
export type Press = typeof press

/** The site of a project, compiled: its press, and the folder of style sheets and public files that its pages need. */
export interface CompiledSite {
  press: Press
  files: string
}

const SOURCES = ['astro.config.mjs', 'node_modules/.package-lock.json', 'package.json', 'public', 'scripts/build', 'scripts/settings.ts', 'src', 'tsconfig.json']
/** Compiled sites that are kept: one for each of a few settings, or of branches that an editor goes between. */
const MOST_KEPT = 4

/**
 * The compiled site of a project. Astro compiles it, into `work` first, when code or settings changed since it last did;
 * after a change of the content alone what it made before serves again.
 */
export async function compiledSite(project: string, work: string): Promise<CompiledSite> {
  const folder = join(project, '.astro', 'compiled', keyOf(project))
  if (!existsSync(folder)) {
    const made = join(work, 'compiled')
    await compileSite(project, made)
    keep(made, folder)
  }
  const loaded: Press = await import(pathToFileURL(join(folder, 'code', ENTRY)).href)
  await loaded.warmUp()
  return { press: loaded, files: join(folder, 'files') }
}

/** Puts what was compiled in its place as a whole, and lets the oldest go; another build may have been faster. */
function keep(made: string, folder: string): void {
  const all = dirname(folder)
  mkdirSync(all, { recursive: true })
  try {
    renameSync(made, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
  const age = (name: string): number => statSync(join(all, name)).mtimeMs
  for (const name of readdirSync(all).sort((a, b) => age(b) - age(a)).slice(MOST_KEPT)) rmSync(join(all, name), { recursive: true, force: true })
}

/** A digest of all that a compiled site depends on: code, public files, packages, settings, and Node itself. */
function keyOf(project: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, siteUrl() ?? '', basePath()]))
  for (const path of SOURCES.flatMap((source) => filesAt(project, source))) hash.update(`\n${path}\n`).update(readFileSync(join(project, path)))
  return hash.digest('hex').slice(0, 16)
}

function filesAt(project: string, path: string): string[] {
  if (!statSync(join(project, path)).isDirectory()) return [path]
  return readdirSync(join(project, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => (/\.test[.-]/.test(name) ? [] : filesAt(project, `${path}/${name}`)))
}
