import { describe, expect, it } from 'vitest'
import { exhibitsSchema, pathInExhibits, type Exhibit } from './exhibit.ts'
import { fit } from './fit.ts'

const head = { id: 'sales', kind: 'columns', lines: ['sales.tin'], notes: ['by-product'], on: ['segments'] }
const [quarter, half] = [{ title: 'Tin rose', periods: ['2021-Q2'] }, { id: 'half-year', title: 'Tin rose too', periods: ['2021-H1'], on: ['highlights'] }]

function exhibitsOf(...entries: object[]): Exhibit[] {
  const result = fit(exhibitsSchema, entries)
  if ('misfits' in result) throw new Error(result.misfits.map(({ message }) => message).join('\n'))
  return result.value
}

describe('exhibitsSchema', () => {
  it('makes an exhibit of an entry with a title and periods', () => {
    expect(exhibitsOf({ ...head, ...quarter })).toMatchObject([{ id: 'sales', title: { text: 'Tin rose' }, periods: [{ id: '2021-Q2' }], declared: { entry: 0 } }])
  })

  it('makes an exhibit of each view, the id of a view behind that of its entry', () => {
    expect(exhibitsOf({ ...head, views: [quarter, half] }).map(({ id }) => id)).toEqual(['sales', 'sales-half-year'])
  })

  it('gives a view what its entry says, unless it says so itself', () => {
    const [one, two] = exhibitsOf({ ...head, views: [quarter, half] })
    expect([one?.on, two?.on, two?.notes]).toEqual([['segments'], ['highlights'], ['by-product']])
  })

  it('reads an amount with or without a label', () => {
    const [exhibit] = exhibitsOf({ ...head, ...quarter, lines: ['sales.tin', { amount: 'sales.tin - sales.costs', label: 'Margin' }] })
    expect(exhibit?.kind === 'columns' && exhibit.lines.map(({ amount: { text }, label }) => [text, label])).toEqual([['sales.tin', undefined], ['sales.tin - sales.costs', 'Margin']])
  })

  it('reads the role of a step before its amount', () => {
    const steps = [{ start: 'a.b' }, { delta: '-a.c', label: 'Costs' }, { end: 'a.d' }]
    const [exhibit] = exhibitsOf({ id: 'bridge', kind: 'bridge', steps, ...quarter })
    expect(exhibit?.kind === 'bridge' && exhibit.steps.map(({ role, amount: { text }, label }) => [role, text, label])).toEqual([
      ['start', 'a.b', undefined], ['delta', '-a.c', 'Costs'], ['end', 'a.d', undefined],
    ])
  })

  it('is plain data, which a store may copy', () => {
    const exhibits = exhibitsOf({ ...head, views: [quarter, half] })
    expect(JSON.parse(JSON.stringify(exhibits))).toEqual(exhibits)
  })
})

describe('pathInExhibits(exhibit, ...keys)', () => {
  const [one, two] = exhibitsOf({ ...head, views: [quarter, half] })

  it('leads to the entry for what the entry says, and to the view for what the view says', () => {
    expect(pathInExhibits(two as Exhibit, 'lines', 0)).toEqual([0, 'lines', 0])
    expect(pathInExhibits(two as Exhibit, 'title')).toEqual([0, 'views', 1, 'title'])
    expect(pathInExhibits(one as Exhibit, 'on', 0)).toEqual([0, 'on', 0])
    expect(pathInExhibits(two as Exhibit, 'on', 0)).toEqual([0, 'views', 1, 'on', 0])
  })
})
