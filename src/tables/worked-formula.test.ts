import { describe, expect, it } from 'vitest'
import { checkSample, smallStatement, type SmallLine } from '../checks/sample-check.test-data.ts'
import { factsOf } from '../model/fact.ts'
import type { Statement } from '../model/statement.ts'
import { formulaToWords, workFormula } from './worked-formula.ts'

const MONEY: SmallLine[] = [{ id: 'sales', label: 'Sales', figures: '28' }, { id: 'costs', label: 'Costs:', figures: '-17' }, { id: 'ounces', label: 'Ounces', figures: 'nil' }]

function worked(formula: string, ...others: Statement[]): string | undefined {
  const facts = factsOf({ statements: [smallStatement('a', [...MONEY, { id: 'result', figures: '1', formula }]), ...others] })
  return workFormula(facts.get('a.result@2021-Q2')!, facts)?.map(({ text }) => text).join('')
}

describe('workFormula', () => {
  it('puts labels and printed figures in the places of names', () => {
    expect(worked('sales + costs')).toBe('Sales 28 + Costs (17)')
    expect(worked('sales * 2 / ounces')).toBe('Sales 28 × 2 ÷ Ounces –')
    expect(worked('-costs')).toBe('−Costs (17)')
  })

  it('keeps the brackets that change the result, and no others', () => {
    expect(worked('(sales + costs) * 2')).toBe('(Sales 28 + Costs (17)) × 2')
    expect(worked('sales - (costs + ounces)')).toBe('Sales 28 − (Costs (17) + Ounces –)')
    expect(worked('sales / (costs * 2)')).toBe('Sales 28 ÷ (Costs (17) × 2)')
    expect(worked('(sales * 2) + costs')).toBe('Sales 28 × 2 + Costs (17)')
    expect(worked('-(sales + costs)')).toBe('−(Sales 28 + Costs (17))')
  })

  it('says of a figure from another statement where it stands', () => {
    expect(worked('b.ore', smallStatement('b', [{ id: 'ore', label: 'Ore', figures: '5' }], { title: 'Mine' }))).toBe('Ore, Mine 5')
  })

  it('says of a balance at which day it was taken', () => {
    const balance = smallStatement('b', [{ id: 'cash', label: 'Cash', figures: '5 4' }], { title: 'Balance', columns: ['2021-06-30', '2021-03-31'] })
    expect(worked('opening(b.cash)', balance)).toBe('Cash, Balance, Mar 31, 2021 4')
    expect(worked('closing(b.cash)', balance)).toBe('Cash, Balance, Jun 30, 2021 5')
  })

  it('links each figure to its fact', () => {
    const { facts } = checkSample()
    expect(workFormula(facts.get('sales.total@2021-Q2')!, facts)?.flatMap(({ fact }) => fact?.id ?? [])).toEqual(['sales.copper@2021-Q2', 'sales.tin@2021-Q2', 'sales.other@2021-Q2'])
  })

  it('is undefined for a line without a formula, and where a figure that it needs is not printed', () => {
    const { facts } = checkSample()
    expect(workFormula(facts.get('sales.tin@2021-Q2')!, facts)).toBeUndefined()
    expect(worked('b.ore', smallStatement('b', [{ id: 'ore', figures: 'blank' }]))).toBeUndefined()
  })
})

describe('formulaToWords', () => {
  it('says by labels how a line follows from others, of the first period in which all are printed', () => {
    const { facts } = checkSample()
    const words = formulaToWords([...facts.values()].filter(({ id }) => id.startsWith('sales.total@')), facts)
    expect(words).toMatch(/^\w.* \+ .* \+ \w/)
    expect(words).not.toMatch(/\d/)
  })

  it('says which day’s balance it takes', () => {
    const balance = smallStatement('b', [{ id: 'cash', label: 'Cash', figures: '5 4' }], { title: 'Balance', columns: ['2021-06-30', '2021-03-31'] })
    const facts = factsOf({ statements: [smallStatement('a', [{ id: 'result', figures: '1', formula: 'opening(b.cash)' }]), balance] })
    expect(formulaToWords([facts.get('a.result@2021-Q2')!], facts)).toBe('opening Cash, Balance')
  })
})
