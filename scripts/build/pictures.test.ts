import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepDrawings } from './pictures.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossfoot-pictures-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
})

describe('keepDrawings', () => {
  it('takes over what the site before kept under hashes, and leaves the new site’s own files', () => {
    write('old/2021-q2/exhibits/tin.0123456789.svg', 'old/2021-q2/exhibits/tin.abcdef0123.svg', 'old/2021-q2/exhibits/tin.svg', 'old/2021-q2/exhibits/tin.csv')
    write('site/2021-q2/exhibits/tin.svg', 'site/2021-q2/exhibits/tin.abcdef0123.svg')
    keepDrawings(join(root, 'old'), join(root, 'site'))
    expect(readdirSync(join(root, 'site/2021-q2/exhibits'))).toEqual(['tin.0123456789.svg', 'tin.abcdef0123.svg', 'tin.svg'])
    expect(readFileSync(join(root, 'site/2021-q2/exhibits/tin.abcdef0123.svg'), 'utf8')).toMatch(/^site/)
  })

  it('lets go of exhibits and releases that are no more', () => {
    write('old/2021-q2/exhibits/gone.0123456789.svg', 'old/2020-q1/exhibits/tin.0123456789.svg', 'site/2021-q2/exhibits/tin.svg')
    keepDrawings(join(root, 'old'), join(root, 'site'))
    expect(readdirSync(join(root, 'site'), { recursive: true }).filter((name) => String(name).endsWith('.svg'))).toEqual(['2021-q2/exhibits/tin.svg'])
  })

  it('has nothing to keep at the first build', () => {
    write('site/2021-q2/exhibits/tin.svg')
    expect(() => keepDrawings(join(root, 'old'), join(root, 'site'))).not.toThrow()
  })
})

/** Files that hold their own paths. */
function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), path)
  }
}
