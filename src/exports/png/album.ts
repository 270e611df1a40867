import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { linkOrCopy } from './link-or-copy.ts'

/** A picture as it leaves, by what follows the exhibit's id in its name. */
export interface Picture {
  ending: string
  png: Uint8Array
}

/** All pictures of an exhibit by the hash of what they are made from, kept from build to build. */
export interface Album {
  /** Puts the pictures kept under a key into a folder as those of the exhibit `id`; false, and nothing put, when one is missing or damaged. */
  place(key: string, folder: string, id: string): boolean
  put(key: string, pictures: readonly Picture[]): void
}

/** Beside the pictures of a key: the CRC-32 of each, by its ending. */
const SUMS = 'sums.json'

/** The key of what is made from these parts; their bounds count too. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** An album in a folder, made when it is missing. */
export function openAlbum(album: string): Album {
  mkdirSync(album, { recursive: true })
  return {
    place(key, folder, id) {
      const endings = soundIn(join(album, key))
      if (!endings) return false
      mkdirSync(folder, { recursive: true })
      for (const ending of endings) linkOrCopy(join(album, key, ending), join(folder, `${id}${ending}`))
      return true
    },
    put: (key, pictures) => writeWhole(join(album, key), pictures),
  }
}

/** Removes what was put first, until at most so many keys are left. */
export function pruneAlbum(album: string, most: number): void {
  const names = readdirSync(album)
  if (names.length <= most) return
  const dated = names.map((name) => ({ path: join(album, name), written: statSync(join(album, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
  for (const { path } of dated.toSorted((a, b) => a.written - b.written).slice(0, names.length - most)) rmSync(path, { recursive: true, force: true })
}

/** The endings of a key's pictures; undefined when there are none, or not those that were put there. */
function soundIn(folder: string): string[] | undefined {
  try {
    const sums = JSON.parse(readFileSync(join(folder, SUMS), 'utf8')) as Record<string, number>
    const endings = Object.keys(sums)
    return endings.every((ending) => sumOf(join(folder, ending)) === sums[ending]) ? endings : undefined
  } catch {
    return undefined
  }
}

/** One piece of memory serves all readings: fresh memory for each takes longer than the reading. */
const buffer = new Uint8Array(1 << 16)

function sumOf(path: string): number {
  const file = openSync(path, 'r')
  try {
    let sum = 0
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) sum = crc32(buffer.subarray(0, read), sum)
    return sum
  } finally {
    closeSync(file)
  }
}

/** Two builds may put one key at once: each writes its own and puts it in place in one step; the first one's serves as well. */
function writeWhole(folder: string, pictures: readonly Picture[]): void {
  const own = `${folder}.${process.pid}`
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  for (const { ending, png } of pictures) writeFileSync(join(own, ending), png)
  writeFileSync(join(own, SUMS), JSON.stringify(Object.fromEntries(pictures.map(({ ending, png }) => [ending, crc32(png)]))))
  // Another build that is placing what it put must not lose it meanwhile.
  if (soundIn(folder)) return rmSync(own, { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(own, folder)
}
