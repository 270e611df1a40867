import {describe, expect, it} from 'vitest'
import {pointsDown, toSpans} from './bridge-levels.ts'
import {bridges} from './bridge.test-data.ts'
import type {BridgeChart, Sense} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, number, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {step} from './sample.test-data.ts'
import {findOverlaps, textBoxes} from './text-boxes.test-data.ts'

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
  it.each([['higher-is-better', ['favourable', 'unfavourable']], ['lower-is-better', ['unfavourable', 'favourable']], ['neutral', ['neutral', 'neutral']]] as const)('of which %s colours a rise and a fall so', (sense, expected) => {
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

  it.each(Object.values(frames))('writes long names whole, on several lines where need be, on a $name', (frame) => {
    const words = wordsOf(drawChart(bridges['bridge']!, frame)).join(' ')
    for (const {label} of (bridges['bridge'] as BridgeChart).steps) expect(words).toContain(label)
    expect(words).not.toContain('…')
  })

  it('cuts names short only where they are absurd', () => {
    const chart = {...bridges['bridge']!, steps: (bridges['bridge'] as BridgeChart).steps.map((each) => ({...each, label: `${each.label} ${'and so on '.repeat(60)}`}))} as BridgeChart
    for (const frame of Object.values(frames)) expect(findOverlaps(drawChart(chart, frame)), frame.name).toEqual([])
    expect(wordsOf(drawChart(chart, frames.slide)).join()).toContain('…')
  })

  it('keeps names on a phone nearer to their own bars than to the bars above, and clear of zero', () => {
    const tree = drawChart(bridges['bridge']!, frames.phone)
    const boxes = textBoxes(tree).filter(({words}) => (bridges['bridge'] as BridgeChart).steps.some(({label, datum}) => label === words && datum.value !== null))
    const bars = findAll(tree, ({element}) => element.tagName === 'rect').map(({element}) => ({top: number(element, 'y'), bottom: number(element, 'y') + number(element, 'height')}))
    for (const {top, bottom, words} of boxes.slice(1)) {
      const below = Math.min(...bars.map((bar) => bar.top - bottom).filter((gap) => gap > 0))
      const above = Math.min(...bars.map((bar) => top - bar.bottom).filter((gap) => gap > 0))
      expect(below, words).toBeGreaterThanOrEqual(4)
      expect(above, words).toBeGreaterThan(below)
    }
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
