import { copyFileSync, linkSync, rmSync } from 'node:fs'

/** Puts a file in a second place, over what stood there: the very file where one disk holds both, since none is written into; else a copy. */
export function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true })
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
