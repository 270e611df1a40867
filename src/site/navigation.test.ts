import { beforeEach, describe, expect, it } from 'vitest'
import { checkSample, type CheckedSample } from '../checks/sample-check.test-data.ts'
import { navigationOf } from './navigation.ts'

let checked: CheckedSample
const keysOf = (release: Partial<CheckedSample['release']>) => navigationOf({ ...checked, release: { ...checked.release, ...release } }).map(({ key }) => key)

beforeEach(() => {
  checked = checkSample()
})

describe('navigationOf', () => {
  it('leads to the sections in reading order', () => {
    expect(navigationOf(checked)[0]).toEqual({ key: 'highlights', label: 'Highlights', href: '/2021-q2/' })
    expect(keysOf({})).toEqual(expect.arrayContaining(['highlights', 'segments', 'mines', 'cash-costs', 'statements', 'tie-out', 'glossary']))
  })

  it('leaves out what a release has nothing to show in', () => {
    expect(keysOf({})).not.toContain('discussion')
    expect(keysOf({ company: { ...checked.release.company, mines: [] } })).not.toContain('mines')
    expect(keysOf({ statements: [] })).not.toContain('segments')
    expect(keysOf({ statements: [] })).not.toContain('cash-costs')
  })

  it('has one entry for each section, and one address for each', () => {
    const items = navigationOf(checked)
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    expect(new Set(items.map(({ href }) => href)).size).toBe(items.length)
  })
})
