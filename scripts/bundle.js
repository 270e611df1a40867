// The check loads several hundred small modules; from one file, which is made anew when any of them changes, it takes two
// thirds of the time. Plain JavaScript, since Node would have to load its type stripper for this file alone.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const scripts = dirname(fileURLToPath(import.meta.url))
const project = dirname(scripts)
const folder = join(project, '.astro', 'commands')

/**
 * The path of one file that holds a module of this folder and all that it imports.
 * @param {string} entry the module's path below this folder, such as `check.ts`
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const file = join(folder, `${basename(entry, '.ts')}.mjs`)
  if (!isFresh(file)) await writeBundle(join(scripts, entry), file)
  return file
}

/** Whether no module has changed since the bundle was written. */
function isFresh(file) {
  const list = `${file}.json`
  if (!existsSync(list) || !existsSync(file)) return false
  return Object.entries(JSON.parse(readFileSync(list, 'utf8'))).every(([path, stamp]) => stampOf(path) === stamp)
}

async function writeBundle(entry, file) {
  const started = Date.now()
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [entry], absWorkingDir: project, bundle: true, write: false, outfile: file, metafile: true,
    minify: true, platform: 'node', format: 'esm', target: 'node24', logLevel: 'error',
    // What is compiled for this machine, or looks for files beside it, stays where it was installed.
    external: ['@resvg/resvg-js', 'pagefind'],
    // What was CommonJS asks for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  mkdirSync(folder, { recursive: true })
  write(file, outputFiles[0].text)
  // A module that changes at this moment may be in the bundle or not: without a list, the next run makes another.
  const paths = [...new Set(Object.keys(metafile.inputs).map(toStamped))]
  if (paths.every((path) => statSync(join(project, path)).mtimeMs < started)) write(`${file}.json`, JSON.stringify(Object.fromEntries(paths.map((path) => [path, stampOf(path)]))))
}

/** What tells that a module has changed: itself, or, for one that npm installed, what says which version it is of. */
function toStamped(path) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path) ?? []
  return folder ? `${folder}package.json` : path
}

/** Two runs at once may write one file: each puts its own in place as a whole. */
function write(file, text) {
  const next = `${file}.${process.pid}`
  writeFileSync(next, text)
  renameSync(next, file)
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(join(project, path), { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs} ${size}`
}
