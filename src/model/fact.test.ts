import { describe, expect, it } from 'vitest'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { factId, factsOf } from './fact.ts'
import type { Release } from './release.ts'

const release = () => readSampleContent().releases[0] as Release

describe('fact.factsOf(release)', () => {
  it('gives each printed cell its meaning, in printed order', () => {
    const facts = factsOf(release())
    expect([...facts.keys()].slice(0, 5)).toEqual(['highlights.sales@2021-Q2', 'highlights.sales@2020-Q2', 'highlights.sales@2021-H1', 'highlights.cash@2021-Q2', 'highlights.cash@2021-H1'])
    const fact = facts.get('deep-lode.tin-grade@2020-Q2')
    expect(fact).toMatchObject({ figure: { kind: 'number', value: '4.92', decimals: 2 }, period: { id: '2020-Q2' }, unit: { id: 'kg/tonne' }, metal: 'tin', mine: 'deep-lode' })
    expect(fact).not.toHaveProperty('segment')
  })

  it('leaves a blank cell out and keeps a nil', () => {
    const facts = factsOf(release())
    expect(facts.has('highlights.cash@2020-Q2')).toBe(false)
    expect(facts.get('sales.tin@2020-Q2')?.figure).toEqual({ kind: 'nil' })
  })

  it('gives a line the unit of its statement where it has none of its own', () => {
    const facts = factsOf(release())
    expect(facts.get('operations.sales@2021-Q2')?.unit.id).toBe('USD thousands')
    expect(facts.get('operations.shares@2021-Q2')?.unit.id).toBe('shares thousands')
  })

  it('leaves out a row that has not a figure for each column, which is reported elsewhere', () => {
    const content = release()
    content.statements[0]?.lines[0]?.figures.push({ kind: 'number', value: '1', decimals: 0 })
    expect([...factsOf(content).values()].filter(({ line }) => line.id === 'sales' && line.label === 'Sales').length).toBe(3)
  })
})

describe('fact.factId(statement, line, period)', () => {
  it('is statement.line@period', () => {
    expect(factId('sales', 'total', '2021-Q2')).toBe('sales.total@2021-Q2')
  })
})
