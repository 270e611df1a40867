import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { layFile, type Sites } from './lay-file.ts'

const text = (path: string) => readFileSync(path, 'utf8')
const bytes = (said: string) => new TextEncoder().encode(said)

describe('layFile', () => {
  it('keeps the very file that says the same in the site before', () => {
    const { sites, old, new: file } = makeSites('same')
    layFile(sites, 'a.txt', bytes('same'))
    expect(statSync(file).ino).toBe(statSync(old).ino)
  })

  it.each([
    ['says something else', 'other'],
    ['is shorter', 'sam'],
    ['is longer', 'same!'],
    ['is empty', ''],
  ])('writes a new file where the one before %s, and leaves that as it is', (_, before) => {
    const { sites, old, new: file } = makeSites(before)
    layFile(sites, 'a.txt', bytes('same'))
    expect([text(file), text(old)]).toEqual(['same', before])
  })

  it('writes a new file where there was none', () => {
    const { sites, new: file } = makeSites('same')
    layFile({ ...sites, before: join(sites.before, 'nowhere') }, 'a.txt', bytes('same'))
    expect(text(file)).toBe('same')
  })

  it('refuses a place that is taken, and leaves what lies there', () => {
    const { sites, new: file } = makeSites('same')
    writeFileSync(file, 'first')
    expect(() => layFile(sites, 'a.txt', bytes('same'))).toThrow('expected one file at `a.txt`, found two')
    expect(text(file)).toBe('first')
  })

  it('compares files of any length', () => {
    const long = 'long '.repeat(50_000)
    const { sites, old, new: file } = makeSites(long)
    layFile(sites, 'a.txt', bytes(long))
    expect(statSync(file).ino).toBe(statSync(old).ino)
  })
})

function makeSites(said: string): { sites: Sites; old: string; new: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-lay-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const sites = { site: join(folder, 'site'), before: join(folder, 'before') }
  for (const one of Object.values(sites)) mkdirSync(one)
  writeFileSync(join(sites.before, 'a.txt'), said)
  return { sites, old: join(sites.before, 'a.txt'), new: join(sites.site, 'a.txt') }
}
