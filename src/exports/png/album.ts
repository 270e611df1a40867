import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'

/** A picture as it leaves, by what follows the exhibit's id in its name. */
export interface Picture {
  ending: string
  png: Uint8Array
}

/** All pictures of an exhibit by the hash of what they are made from, kept from build to build; what was damaged is as good as missing. */
export interface Album {
  /** The pictures kept under a key; undefined when there are none, or not those that were put there. */
  get(key: string): Picture[] | undefined
  put(key: string, pictures: readonly Picture[]): void
}

const SUM_BYTES = 4

/** The key of what is made from these parts; their bounds count too. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** An album in a folder, made when it is missing. */
export function openAlbum(folder: string): Album {
  mkdirSync(folder, { recursive: true })
  return {
    get: (key) => readWhole(join(folder, key)),
    put: (key, pictures) => writeWhole(join(folder, key), serialize(pictures)),
  }
}

/** Removes the files that were written first, until at most so many are left. */
export function pruneAlbum(folder: string, most: number): void {
  const names = readdirSync(folder)
  if (names.length <= most) return
  const dated = names.map((name) => ({ path: join(folder, name), written: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
  for (const { path } of dated.toSorted((a, b) => a.written - b.written).slice(0, names.length - most)) rmSync(path, { force: true })
}

function readWhole(path: string): Picture[] | undefined {
  try {
    const whole = readFileSync(path)
    const bytes = whole.subarray(SUM_BYTES)
    return crc32(bytes) === whole.readUInt32LE(0) ? (deserialize(bytes) as Picture[]) : undefined
  } catch {
    return undefined
  }
}

/** Two builds may write one file at once: each writes its own and puts it in place in one step. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const sum = Buffer.alloc(SUM_BYTES)
  sum.writeUInt32LE(crc32(bytes))
  const own = `${path}.${process.pid}`
  writeFileSync(own, Buffer.concat([sum, bytes]))
  renameSync(own, path)
}
