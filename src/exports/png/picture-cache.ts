import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files by the hash of what they are made from, kept from build to build; a file that was damaged is as good as missing. */
export interface PictureCache {
  /** The bytes kept under a key; undefined when there are none, or not those that were put there. */
  get(key: string): Buffer | undefined
  put(key: string, bytes: Uint8Array): void
}

const DIGEST_BYTES = 32

/** The key of what is made from these parts; their bounds count too. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** A cache in a folder, made when it is missing. */
export function openCache(folder: string): PictureCache {
  mkdirSync(folder, { recursive: true })
  return {
    get: (key) => readProven(join(folder, key)),
    put: (key, bytes) => writeWhole(join(folder, key), Buffer.concat([digestOf(bytes), bytes])),
  }
}

/** Removes the files that were written first, until at most so many are left. */
export function pruneCache(folder: string, most: number): void {
  const names = readdirSync(folder)
  if (names.length <= most) return
  const dated = names.map((name) => ({ path: join(folder, name), written: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
  for (const { path } of dated.toSorted((a, b) => a.written - b.written).slice(0, names.length - most)) rmSync(path, { force: true })
}

function readProven(path: string): Buffer | undefined {
  try {
    const whole = readFileSync(path)
    const bytes = whole.subarray(DIGEST_BYTES)
    return digestOf(bytes).equals(whole.subarray(0, DIGEST_BYTES)) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Two builds may write one file at once: each writes its own and puts it in place in one step. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const own = `${path}.${process.pid}`
  writeFileSync(own, bytes)
  renameSync(own, path)
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
