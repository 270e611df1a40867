import { describe, expect, it } from 'vitest'
import { smallStatement } from '../checks/sample-check.test-data.ts'
import { toStatementTable } from './statement-table.ts'
import { notesUnder } from './table-notes.ts'

describe('notesUnder', () => {
  const statement = smallStatement('sales', [
    { id: 'x', label: 'Copper', figures: '1', notes: ['ours'] }, { id: 'y', label: 'Tin', figures: '2', notes: ['ours', 'whole'] },
  ], { notes: ['whole'] })

  it('gives each note one address and the way back to each of its marks', () => {
    expect(notesUnder(statement)).toEqual([
      { id: 'whole', number: 1, anchor: 'sales-note-whole', marks: [{ href: '#sales-caption-whole', label: 'the caption' }, { href: '#sales-y-whole', label: 'Tin' }] },
      { id: 'ours', number: 2, anchor: 'sales-note-ours', marks: [{ href: '#sales-x-ours', label: 'Copper' }, { href: '#sales-y-ours', label: 'Tin' }] },
    ])
  })

  it('numbers notes as the marks in the table do', () => {
    const { notes, rows } = toStatementTable(statement)
    const marked = new Map([...notes, ...rows.flatMap((row) => row.notes)].map(({ id, number }) => [id, number]))
    expect(notesUnder(statement).map(({ id, number }) => marked.get(id) === number)).toEqual([true, true])
  })

  it('is empty where nothing is marked', () => {
    expect(notesUnder(smallStatement('a', [{ id: 'x', figures: '1' }]))).toEqual([])
  })
})
