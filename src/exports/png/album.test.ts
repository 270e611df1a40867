import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keyOf, openAlbum, pruneAlbum } from './album.ts'

const pictures = [{ ending: '.png', png: new Uint8Array(Buffer.from('a picture')) }, { ending: '-2x.png', png: new Uint8Array(Buffer.from('a finer one')) }]

describe('openAlbum', () => {
  it('gives back what was put', () => {
    const album = openAlbum(makeFolder())
    album.put('key', pictures)
    expect(album.get('key')).toEqual(pictures)
    expect(album.get('other')).toBeUndefined()
  })

  it.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one bit', (file: Buffer) => Buffer.from(file.map((byte, at) => (at === file.length - 3 ? byte ^ 1 : byte)))],
  ])('takes a file that was %s for missing', (_, damage) => {
    const folder = makeFolder()
    openAlbum(folder).put('key', pictures)
    writeFileSync(join(folder, 'key'), damage(readFileSync(join(folder, 'key'))))
    expect(openAlbum(folder).get('key')).toBeUndefined()
  })
})

describe('keyOf', () => {
  it('tells parts apart by their bounds', () => {
    expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']))
    expect(keyOf(['ab', Buffer.from('c')])).toBe(keyOf(['ab', 'c']))
  })
})

describe('pruneAlbum', () => {
  it('removes the oldest until few enough are left', () => {
    const folder = makeFolder()
    for (const [at, name] of ['old', 'older', 'new'].entries()) {
      writeFileSync(join(folder, name), '')
      utimesSync(join(folder, name), 0, [20, 10, 30][at]!)
    }
    pruneAlbum(folder, 2)
    expect(readdirSync(folder).sort()).toEqual(['new', 'old'])
  })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
