import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keyOf, openAlbum, pruneAlbum } from './album.ts'

const pictures = [{ ending: '.png', png: new Uint8Array(Buffer.from('a picture')) }, { ending: '-2x.png', png: new Uint8Array(Buffer.from('a finer one')) }]

describe('openAlbum', () => {
  it('places what was put under the name of an exhibit, over what stood there', () => {
    const { album, out } = makeAlbum()
    writeFileSync(join(out, 'tin.png'), 'an older picture')
    album.put('key', pictures)
    expect(album.place('key', out, 'tin')).toBe(true)
    expect(pictures.map(({ ending }) => readFileSync(join(out, `tin${ending}`)))).toEqual(pictures.map(({ png }) => Buffer.from(png)))
  })

  it('places nothing of a key that it has not', () => {
    const { album, out } = makeAlbum()
    expect([album.place('key', out, 'tin'), readdirSync(out)]).toEqual([false, []])
  })

  it('leaves alone what is there already and sound, since another build may be placing it', () => {
    const { album, folder } = makeAlbum()
    album.put('key', pictures)
    const { ino } = statSync(join(folder, 'key'))
    album.put('key', pictures)
    expect([statSync(join(folder, 'key')).ino, readdirSync(folder)]).toEqual([ino, ['key']])
  })

  it.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one bit', (file: Buffer) => Buffer.from(file.map((byte, at) => (at === file.length - 3 ? byte ^ 1 : byte)))],
  ])('takes a picture that was %s for missing, and puts it anew', (_, damage) => {
    const { album, folder, out } = makeAlbum()
    album.put('key', pictures)
    const file = join(folder, 'key', '.png')
    writeFileSync(file, damage(readFileSync(file)))
    expect([album.place('key', out, 'tin'), readdirSync(out)]).toEqual([false, []])
    album.put('key', pictures)
    expect(album.place('key', out, 'tin')).toBe(true)
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

function makeAlbum() {
  const [folder, out] = [makeFolder(), makeFolder()]
  return { folder, out, album: openAlbum(folder) }
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
