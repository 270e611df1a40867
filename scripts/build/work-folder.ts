import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes this process's own folder to build in, and removes those of builds that are gone. It lies in the project, since
 * Astro runs pages from there and they import packages; and each build has its own, so that two at once do not mix.
 */
export function makeWorkFolder(project: string): string {
  const builds = join(project, '.astro', 'builds')
  for (const name of existsSync(builds) ? readdirSync(builds) : []) {
    if (!isRunning(Number(name))) removeFolder(join(builds, name))
  }
  const folder = join(builds, String(process.pid))
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Removes a folder with all that is in it, if it is there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid < 1) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
