import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { MARKER } from './out-folder.ts'
import { heal, swapIn } from './swap.ts'

const afterRename = vi.hoisted(() => vi.fn())

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const renameSync: typeof fs.renameSync = (from, to) => {
    fs.renameSync(from, to)
    afterRename(to)
  }
  return { ...fs, renameSync }
})

let root: string
let out: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossfoot-swap-'))
  out = join(root, 'dist')
})

afterEach(() => {
  afterRename.mockReset()
  rmSync(root, { recursive: true })
})

describe('swapIn', () => {
  it('puts the new site where the old one was and leaves nothing beside it', async () => {
    makeSite(out, 'old')
    await swapIn(makeSite(join(root, 'work'), 'new'), out)
    expect(textOf(out)).toBe('new')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('makes the folders above a first site', async () => {
    const deep = join(root, 'a', 'b', 'dist')
    await swapIn(makeSite(join(root, 'work'), 'new'), deep)
    expect(textOf(deep)).toBe('new')
  })

  it.each(['dist.next', 'dist.previous'])('refuses to touch a `%s` that no build has made', async (name) => {
    makeSite(out, 'old')
    mkdirSync(join(root, name))
    writeFileSync(join(root, name, 'thesis.txt'), '')
    await expect(swapIn(makeSite(join(root, 'work'), 'new'), out)).rejects.toThrow('no build has made')
    expect([textOf(out), readdirSync(join(root, name))]).toEqual(['old', ['thesis.txt']])
  })

  it('leaves the old site when there is no new one', async () => {
    makeSite(out, 'old')
    await expect(swapIn(join(root, 'nowhere'), out)).rejects.toThrow()
    expect(textOf(out)).toBe('old')
  })

  it('holds a signal back that comes between the two renames, and sends it again when the new site is in place', async () => {
    const states: string[] = []
    const listener = (): void => void states.push(readdirSync(root).sort().join(' '))
    process.on('SIGHUP', listener)
    onTestFinished(() => void process.off('SIGHUP', listener))
    makeSite(out, 'old')
    afterRename.mockImplementation((to: string) => void (to.endsWith('.previous') && process.kill(process.pid, 'SIGHUP')))
    await swapIn(makeSite(join(root, 'work'), 'new'), out)
    await expect.poll(() => states).toEqual(['dist dist.previous', 'dist'])
    expect(textOf(out)).toBe('new')
  })
})

describe('heal', () => {
  it('restores the old site when a build was killed between the two renames', () => {
    makeSite(`${out}.previous`, 'old')
    makeSite(`${out}.next`, 'new')
    heal(out)
    expect(textOf(out)).toBe('old')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('removes the old site when a build was killed before it had done so', () => {
    makeSite(out, 'new')
    makeSite(`${out}.previous`, 'old')
    heal(out)
    expect(textOf(out)).toBe('new')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('leaves folders that no build has made', () => {
    makeSite(out, 'new')
    mkdirSync(`${out}.previous`)
    writeFileSync(join(`${out}.previous`, 'thesis.txt'), '')
    heal(out)
    expect(existsSync(join(`${out}.previous`, 'thesis.txt'))).toBe(true)
  })

  it('does nothing where there is no site', () => {
    heal(out)
    expect(readdirSync(root)).toEqual([])
  })
})

function makeSite(folder: string, text: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, MARKER), '')
  writeFileSync(join(folder, 'index.html'), text)
  return folder
}

function textOf(site: string): string {
  return readFileSync(join(site, 'index.html'), 'utf8')
}
