import { describe, expect, it } from 'vitest'
import { smallStatement } from '../checks/sample-check.test-data.ts'
import { distinctLabel, labelUnderHeading } from './line-label.ts'

const STATEMENT = smallStatement('a', [
  { id: 'h', label: 'Reconciliation to GAAP:', figures: 'blank', role: 'heading' },
  { id: 'cost', label: 'Cost', figures: '1', level: '1' },
  { id: 'ore', label: 'Ore:', figures: '1', level: '1' },
  { id: 'caps', label: 'ASSETS', figures: 'blank', role: 'heading' },
  { id: 'cash', label: 'Cash', figures: '1', level: '1' },
  { id: 'other-cost', label: 'Cost', figures: '1' },
])
const lineOf = (id: string) => STATEMENT.lines.find((line) => line.id === id)!

describe('labelUnderHeading', () => {
  it('gives an indented row the heading above it, small save for what is always capital', () => {
    expect(labelUnderHeading(STATEMENT, lineOf('cost'))).toBe('Cost, reconciliation to GAAP')
    expect(labelUnderHeading(STATEMENT, lineOf('cash'))).toBe('Cash, ASSETS')
  })

  it('gives a row at the margin none', () => {
    expect(labelUnderHeading(STATEMENT, lineOf('other-cost'))).toBe('Cost')
  })
})

describe('distinctLabel', () => {
  it('adds the heading only where two rows are labelled the same', () => {
    expect(['cost', 'other-cost', 'ore', 'cash'].map((id) => distinctLabel(STATEMENT, lineOf(id)))).toEqual(['Cost, reconciliation to GAAP', 'Cost', 'Ore', 'Cash'])
  })
})
