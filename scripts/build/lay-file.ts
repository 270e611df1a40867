import { closeSync, linkSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The site that is being built, and the finished one before it, which may be missing. */
export interface Sites {
  site: string
  before: string
}

/**
 * Puts a file of a site in its place, whose folder is there. One that says what it said in the site before is that very file,
 * with its date, so that hosts and copying programs see what changed; it also spares the disk a new one. Throws when the
 * place is taken: what lies there may stand in the site before as well, and is never written into.
 */
export function layFile({ site, before }: Sites, path: string, body: Uint8Array): void {
  const file = join(site, path)
  if (isLaid(join(before, path), body) && link(join(before, path), file)) return
  try {
    writeFileSync(file, body, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`expected one file at \`${path}\`, found two: is it a page, and among the public files too?`)
  }
}

/** One piece of memory serves all comparisons; one byte more than is expected tells that a file is longer. */
let buffer = Buffer.alloc(1 << 16)

function isLaid(path: string, body: Uint8Array): boolean {
  if (buffer.length <= body.length) buffer = Buffer.alloc(body.length * 2)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const read = readSync(file, buffer, 0, body.length + 1, 0)
    return read === body.length && buffer.compare(body, 0, body.length, 0, read) === 0
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Whether one disk holds both places. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
