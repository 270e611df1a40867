import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './album.ts'

/** Writes the pictures of the exhibit `id` into a folder, which is made when it is missing. */
export function writePictures(pictures: readonly Picture[], folder: string, id: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { ending, png } of pictures) writeFileSync(join(folder, `${id}${ending}`), png)
}
