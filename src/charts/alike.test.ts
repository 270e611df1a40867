import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import {familyOf} from './chart-caption.ts'
import type {Chart, Datum} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, number} from './drawing.test-data.ts'
import {findMisplaced} from './expected-marks.test-data.ts'
import {frames} from './frame.ts'
import {samples} from './samples.test-data.ts'
import {findOverlaps} from './text-boxes.test-data.ts'

const kinds = ['columns', 'bars', 'stacked-four-by-two', 'bridge', 'bridge-variance', 'lines', 'change', 'change-percent'] as const
const each = kinds.flatMap((kind) => Object.values(frames).map((frame) => [kind, frame.name, frame] as const))

describe('charts that share a scale', () => {
  it.each(each)('%s on a %s: a value is as long in one as in the other', (kind, _, frame) => {
    const [one, other] = pairOf(samples[kind]!)
    expect(axesOf(drawChart(one, frame))).toEqual(axesOf(drawChart(other, frame)))
    expect(axesOf(drawChart(samples[kind]!, frame))).not.toEqual(axesOf(drawChart(one, frame)))
  })

  it.each(each)('%s on a %s: still says its own figures, and keeps its words apart', (kind, _, frame) => {
    for (const chart of pairOf(samples[kind]!)) {
      const tree = drawChart(chart, frame)
      expect(findMisplaced(chart, tree)).toEqual([])
      expect(findOverlaps(tree)).toEqual([])
    }
  })

  it('have plots that begin at one height on a slide, however many lines their titles take', () => {
    const [one, other] = pairOf({...samples['columns']!, title: 'Short'})
    const long = {...other, title: 'A message that takes more lines than the one beside it takes on a slide that stands beside its neighbour'}
    const zero = (chart: Chart) => findAll(drawChart(chart, frames.slide), ({element}) => classesOf(element).includes('zero'))[0]!.element.properties['d']
    expect(zero({...one, alike: [long]} as Chart)).toBe(zero({...long, alike: [one]} as Chart))
  })

  it.each(['columns', 'stacked', 'bridge-variance'] as const)('%s that are twins all lie where one of them does not fit standing, each on its own scale', (kind) => {
    const chart = samples[kind]!
    const long = mapData(chart, (datum) => ({...datum, facts: datum.facts.map((fact) => `${fact}-long`), label: `${datum.label} and some words more`})) as Chart
    const isLying = (each: Chart) => findAll(drawChart(each, frames.page), ({element}) => classesOf(element).includes('x-axis')).length > 0
    expect([isLying(chart), isLying(long)]).toEqual([false, true])
    expect(isLying({...chart, twins: [long]} as Chart)).toBe(true)
    expect(axesOf(drawChart({...long, twins: [chart]} as Chart, frames.page))).toEqual(axesOf(drawChart(long, frames.page)))
  })

  it('familyOf(chart) is the chart itself, then those beside it', () => {
    const [one, other] = pairOf(samples['columns']!)
    expect(familyOf<Chart>(one)).toEqual([one, {...other, id: one.id, alike: undefined}])
    expect(familyOf<Chart>(samples['columns']!)).toHaveLength(1)
  })
})

/** The chart, and one of figures half as large again, each beside the other. */
function pairOf(chart: Chart): [Chart, Chart] {
  const larger = mapData(chart, (datum) => ({...datum, facts: datum.facts.map((fact) => `${fact}-larger`), value: datum.value === null ? null : datum.value * 1.5})) as Chart
  return [{...chart, alike: [larger]} as Chart, {...larger, id: `${chart.id}-larger`, alike: [chart]} as Chart]
}

/** What the axes measure with: their labels, and how far these stand from the first. */
function axesOf(tree: Element): (string | number)[][] {
  return findAll(tree, ({element}) => classesOf(element).includes('axis')).map(({element}) => {
    const labels = element.children.filter((child) => child.type === 'element' && child.tagName === 'text') as Element[]
    const name = classesOf(element).includes('x-axis') ? 'x' : 'y'
    return labels.flatMap((label) => [JSON.stringify(label.children), number(label, name) - number(labels[1]!, name)])
  })
}

function mapData(value: unknown, change: (datum: Datum) => Datum): unknown {
  if (Array.isArray(value)) return value.map((each) => mapData(each, change))
  if (typeof value !== 'object' || value === null) return value
  if ('facts' in value) return change(value as Datum)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapData(each, change)]))
}
