import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isOwn, MARKER } from './out-folder.ts'
import { SettingError } from '../settings.ts'

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Puts a finished site in the place of the old one by two renames back to back. No signal but SIGKILL can part them, and
 * `heal` mends what SIGKILL leaves. Throws, with the old site in its place, when a folder cannot be renamed.
 */
export async function swapIn(site: string, out: string): Promise<void> {
  const { next, previous } = siblingsOf(out)
  heal(out)
  requireFree(next, previous)
  mkdirSync(dirname(out), { recursive: true })
  bringBeside(site, next)
  await deferSignals(() => exchange(next, out, previous))
  removeOwn(previous)
}

/** Restores a site whose build was killed between the two renames, and removes what a killed build left beside it. */
export function heal(out: string): void {
  const { next, previous } = siblingsOf(out)
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out)
  for (const left of [next, previous]) if (isOwn(left)) removeOwn(left)
}

function siblingsOf(out: string): { next: string; previous: string } {
  return { next: `${out}.next`, previous: `${out}.previous` }
}

function requireFree(...folders: string[]): void {
  const taken = folders.find((folder) => existsSync(folder))
  if (taken) throw new SettingError(`expected no \`${taken}\`, which a build needs for a moment, found files that no build has made; move them`)
}

/** The old and the new site must lie in one file system, where a rename is one step. */
function bringBeside(site: string, next: string): void {
  try {
    renameSync(site, next)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    mkdirSync(next)
    writeFileSync(join(next, MARKER), '')
    cpSync(site, next, { recursive: true })
  }
}

function exchange(next: string, out: string, previous: string): void {
  if (existsSync(out)) renameSync(out, previous)
  try {
    renameSync(next, out)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out)
    throw error
  }
}

/** The marker goes last, so that what is left of a removal that was killed is still known as ours. */
function removeOwn(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

/** Holds signals back while `act` runs, then sends them again. */
async function deferSignals(act: () => void): Promise<void> {
  const held: NodeJS.Signals[] = []
  const hold = (signal: NodeJS.Signals): void => void held.push(signal)
  for (const signal of SIGNALS) process.on(signal, hold)
  try {
    act()
  } finally {
    // A signal that came meanwhile reaches its listener on the next turn of the event loop.
    await setImmediate()
    for (const signal of SIGNALS) process.off(signal, hold)
    for (const signal of held) process.kill(process.pid, signal)
  }
}
