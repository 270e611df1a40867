import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOwn, MARKER, requireOutFolder } from './out-folder.ts'

let root: string
let project: string
let content: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'crossfoot-out-')))
  project = join(root, 'project')
  content = join(root, 'figures', 'content')
  for (const folder of [join(project, 'src'), content]) mkdirSync(folder, { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

describe('requireOutFolder', () => {
  it.each([
    ['a folder that is missing', (out: string) => out],
    ['an empty folder', (out: string) => makeFolder(out)],
    ['a folder that a build has made', (out: string) => makeFolder(out, MARKER, 'index.html')],
  ])('takes %s', (_, make) => {
    const out = make(join(project, 'dist'))
    expect(requireOutFolder(out, { project, content })).toBe(out)
  })

  it.each([
    ['the root of the disk', () => '/'],
    ['the project', () => project],
    ['a folder that holds the project', () => root],
    ['the content folder', () => content],
    ['a folder that holds the content folder', () => join(root, 'figures')],
    ['a folder inside the content folder', () => join(content, 'dist')],
    ['a folder inside the sources', () => join(project, 'src', 'dist')],
    ['a folder inside public files, which the build copies', () => join(project, 'public', 'dist')],
    ['a folder with files that no build has made', () => makeFolder(join(root, 'photos'), 'holiday.jpg')],
    ['a folder under version control, whoever made it', () => makeFolder(join(root, 'pages'), MARKER, '.git')],
    ['a file', () => makeFile(join(root, 'report.txt'))],
  ])('refuses %s', (_, make) => {
    const out = make()
    expect(() => requireOutFolder(out, { project, content })).toThrow(/expected `OUT_DIR` to be/)
  })

  it('sees through links to the folder that would be replaced', () => {
    symlinkSync(project, join(root, 'link'))
    expect(() => requireOutFolder(join(root, 'link'), { project, content })).toThrow('does not hold')
    expect(requireOutFolder(join(root, 'link', 'dist'), { project, content })).toBe(join(project, 'dist'))
  })

  it('takes a neighbour whose name begins with two dots', () => {
    expect(requireOutFolder(join(project, 'src', '..dist', '..', '..', '..dist'), { project, content })).toBe(join(project, '..dist'))
  })
})

describe('isOwn', () => {
  it('a file named like an output folder is not ours', () => {
    expect(isOwn(makeFile(join(root, 'dist.next')))).toBe(false)
  })
})

function makeFolder(folder: string, ...files: string[]): string {
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), '')
  return folder
}

function makeFile(path: string): string {
  writeFileSync(path, '')
  return path
}
