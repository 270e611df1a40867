import { describe, expect, it } from 'vitest'
import type { Release } from '../model/release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { toStatementTable } from '../tables/statement-table.ts'
import { tableToCsv } from '../tables/table-to-csv.ts'
import { toDataPackage } from './data-package.ts'

const read = () => readSampleContent().releases[0] as Release

describe('toDataPackage', () => {
  it('has a resource for each statement, in printed order', () => {
    expect(toDataPackage(read()).resources.map(({ path }) => path)).toEqual(read().statements.map(({ id }) => `statements/${id}.csv`))
  })

  it('describes each column of the files, in their order', () => {
    const { statements } = read()
    for (const [at, { schema }] of toDataPackage(read()).resources.entries()) {
      const csv = tableToCsv(toStatementTable(statements[at] as Release['statements'][number]))
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(csv.split('\r\n')[0])
    }
  })

  it('names a column’s unit where all rows share one, and leaves it to the rows where they do not', () => {
    const unitsIn = (id: string) => toDataPackage(read()).resources.find(({ name }) => name === id)?.schema.fields.filter(({ type }) => type === 'number').map(({ unit }) => unit)
    expect(unitsIn('sales')).toEqual(['USD thousands', 'USD thousands', 'USD thousands'])
    expect(unitsIn('deep-lode')).toEqual([undefined, undefined, undefined])
  })

  it('says how long each file is and what it hashes to', () => {
    const [first] = toDataPackage(read()).resources
    const csv = tableToCsv(toStatementTable(read().statements[0] as Release['statements'][number]))
    expect(first?.bytes).toBe(Buffer.byteLength(csv))
    expect(first?.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})
