import { describe, expect, it } from 'vitest'
import { makeIndex } from './search-index.ts'

const record = (url: string, title: string) => ({ url, title, kind: 'Line', where: 'Sales', text: '1,234. 1234' })
const RECORDS = [record('/2021-q2/lines/sales/ore/', 'Ore'), record('/2021-q2/lines/sales/tin/', 'Tin & <copper>')]

describe('makeIndex', () => {
  it('is the same to the byte each time', async () => {
    const [one, other] = [await makeIndex(RECORDS, '/'), await makeIndex(RECORDS, '/')]
    expect(one.map(({ path }) => path)).toContain('pagefind.js')
    expect(other).toEqual(one)
  })

  it('has a fragment for each record, and none of Pagefind’s own interfaces', async () => {
    const paths = (await makeIndex(RECORDS, '/')).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('fragment/'))).toHaveLength(2)
    expect(paths.filter((path) => /ui|highlight|\.css$/.test(path))).toEqual([])
  })

  it('can be asked for lines apart from pages', async () => {
    const paths = (await makeIndex(RECORDS, '/')).map(({ path }) => path)
    expect(paths.some((path) => path.startsWith('filter/'))).toBe(true)
  })

  it('leads to other addresses under another base path', async () => {
    const [root, below] = [await makeIndex(RECORDS, '/'), await makeIndex(RECORDS, '/reports/')]
    expect(below.map(({ path }) => path)).not.toEqual(root.map(({ path }) => path))
  })
})
