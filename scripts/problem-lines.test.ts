import { describe, expect, it } from 'vitest'
import { fromHere, unreadLines } from './problem-lines.ts'

const file = (folder: string, here: string) => fromHere([{ place: { file: 'releases/x/a.yaml', line: 3, col: 5 }, message: '' }], folder, here)[0]?.place.file

describe('fromHere(problems, folder)', () => {
  it('names files from the working directory, so that a terminal opens them', () => {
    expect(file('/home/ann/report/content', '/home/ann/report')).toBe('content/releases/x/a.yaml')
    expect(file('/home/ann/report', '/home/ann/report')).toBe('releases/x/a.yaml')
  })

  it('names files by the whole path of a content folder that lies elsewhere', () => {
    expect(file('/data/content', '/home/ann/report')).toBe('/data/content/releases/x/a.yaml')
  })
})

describe('unreadLines(unread, folder)', () => {
  it('is one line with every file', () => {
    expect(unreadLines(['company.yaml', 'releases/x/a.yaml'], '/data')).toEqual([
      'what refers to these files is not proved until they are mended: /data/company.yaml, /data/releases/x/a.yaml',
    ])
  })

  it('is no line where all could be read', () => {
    expect(unreadLines([], '/data')).toEqual([])
  })
})
