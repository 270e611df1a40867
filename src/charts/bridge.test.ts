import {describe, expect, it} from 'vitest'
import {pointsDown, toSpans} from './bridge-levels.ts'
import {bridges} from './bridge.test-data.ts'
import type {BridgeChart, Sense} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, number} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {step} from './sample.test-data.ts'

describeGoldens('bridge', bridges)

const levels = (...steps: Parameters<typeof toSpans>[0]) => toSpans(steps).map(({from, to}) => [from, to])

describe('toSpans(steps)', () => {
  it('stands totals on zero and floats steps between them', () => {
    expect(levels(step('start', 'Sales', 10), step('delta', 'Costs', -4), step('end', 'Profit', 6))).toEqual([[0, 10], [10, 6], [0, 6]])
  })

  it('goes on from what a subtotal states, so that rounding does not run on', () => {
    expect(levels(step('start', 'Sales', 10), step('delta', 'Costs', -4), step('subtotal', 'Profit', 5), step('delta', 'Tax', -1))).toEqual([[0, 10], [10, 6], [0, 5], [5, 4]])
  })

  it('goes below zero and up again', () => {
    expect(levels(step('start', 'Profit', 3), step('delta', 'Provision', -8), step('delta', 'Gain', 2), step('end', 'Loss', -3))).toEqual([[0, 3], [3, -5], [-5, -3], [0, -3]])
  })

  it('leaves the level where a step is nil', () => {
    expect(levels(step('start', 'Profit', 3), step('delta', 'Tax', null), step('end', 'Net', 3))).toEqual([[0, 3], [3, 3], [0, 3]])
  })
})

describe('pointsDown(span)', () => {
  it('asks which end of a step its figure belongs to', () => {
    const spans = toSpans([step('start', 'Loss', -3), step('delta', 'More', -1), step('delta', 'Less', 2), step('end', 'Loss', -2)])
    expect(spans.map(pointsDown)).toEqual([true, true, false, true])
  })
})

describe('a bridge', () => {
  it.each([['higher-is-better', ['favourable', 'unfavourable']], ['lower-is-better', ['unfavourable', 'favourable']], ['neutral', ['prior', 'prior']]] as const)('of which %s colours a rise and a fall so', (sense, expected) => {
    expect(['silver', 'gold'].map((name) => lookOf(`operations.${name}@2012-Q3`, sense))).toEqual(expected)
  })

  it('draws totals dark, whatever is good news', () => {
    expect(lookOf('operations.q3-2011@2012-Q3', 'lower-is-better')).toBe('current')
  })

  it('lies down where names would not fit, steps under each other', () => {
    const drawn = drawChart(bridges['bridge']!, frames.phone)
    const tops = findAll(drawn, ({element}) => element.tagName === 'rect').map(({element}) => number(element, 'y'))
    expect(new Set(tops).size).toBe(10)
  })

  it('leaves a hairline for a step that is nil', () => {
    const nil = findAll(drawChart(bridges['bridge']!, frames.page), ({element}) => element.properties['dataFact'] === 'operations.income-tax@2012-Q3')
    expect(nil.map(({element}) => element.tagName)).toEqual(['path'])
  })
})

function lookOf(fact: string, sense: Sense): string | undefined {
  const chart = {...(bridges['bridge-variance'] as BridgeChart), sense}
  const [found] = findAll(drawChart(chart, frames.page), ({element}) => element.properties['dataFact'] === fact)
  return classesOf(found!.ancestors.at(-1)!).at(-1)
}
