import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, isAbsolute } from 'node:path'
import { SettingError } from '../settings.ts'

/** The file by which a build knows a folder as one of its own, to be replaced as a whole. */
export const MARKER = '.crossfoot'

/** The folders of the project that a site must not be written into. */
const OURS = ['content', 'public', 'src', 'scripts', 'node_modules', '.astro', '.git']

/**
 * The real path of the output folder, followed through links, so that its siblings lie beside it.
 * Throws a SettingError when replacing the folder would lose something that no build has made.
 */
export function requireOutFolder(wanted: string, { project, content }: { project: string; content: string }): string {
  const out = toRealPath(wanted)
  for (const kept of [project, content].map(toRealPath)) {
    if (holds(out, kept)) throw refusal(wanted, `a folder that does not hold \`${kept}\``)
  }
  const closed = [content, ...OURS.map((name) => join(project, name))].map(toRealPath).find((folder) => holds(folder, out))
  if (closed) throw refusal(wanted, `a folder outside \`${closed}\``)
  requireOwn(out, wanted)
  return out
}

/** Whether a folder is missing, empty or made by a build, so that nothing is lost with it. */
export function isOwn(folder: string): boolean {
  if (!existsSync(folder)) return true
  if (!lstatSync(folder).isDirectory()) return false
  const names = readdirSync(folder)
  return names.length === 0 || (names.includes(MARKER) && !names.includes('.git'))
}

function requireOwn(out: string, wanted: string): void {
  if (isOwn(out)) return
  if (!lstatSync(out).isDirectory()) throw refusal(wanted, 'a folder, found a file')
  throw refusal(wanted, 'an empty folder or one that a build has made, found other files; empty it or choose another')
}

function refusal(wanted: string, expected: string): SettingError {
  return new SettingError(`expected \`OUT_DIR\` to be ${expected}; \`${wanted}\` would be replaced as a whole`)
}

function holds(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return steps === '' || (!/^\.\.(?:[\\/]|$)/.test(steps) && !isAbsolute(steps))
}

function toRealPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return dirname(path) === path ? path : join(toRealPath(dirname(path)), basename(path))
}
