import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import type {LinesChart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, number, tags, textOf, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {lines} from './lines.test-data.ts'
import {shapesOf} from './point-shapes.ts'
import {findOverlaps} from './text-boxes.test-data.ts'

describeGoldens('lines', lines)

const drawn = drawChart(lines['lines']!, frames.page)

describe('lines', () => {
  it('break where a figure is nil, and take up again after it', () => {
    const paths = pathsOf(drawn)
    expect(paths.map((d) => d.match(/M/g)!.length)).toEqual([1, 1, 2, 1])
    expect(pointsOf(drawn)).toHaveLength(9 * 4 - 2)
  })

  it('run in time’s order from left to right', () => {
    const places = tags(drawn, 'circle').slice(0, 9).map((point) => number(point, 'cx'))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('are named at their ends, with the last figure', () => {
    expect(wordsOf(drawn)).toEqual(expect.arrayContaining(['$1.43', 'Aldermoor', '($2.44)', 'Santa Quiteria']))
  })

  it.each(Object.values(frames))('between two periods have the figures of both, and on a $name keep them clear of axis and points', (frame) => {
    const tree = drawChart(lines['lines-slope']!, frame)
    const starts = findAll(tree, ({element}) => classesOf(element).includes('prior') && classesOf(element).includes('label')).flatMap(({element}) => element.children as Element[])
    expect(starts.map(textOf)).toEqual(['100.0', '100.0', '100.0', '100.0'])
    expect(findOverlaps(tree)).toEqual([])
    expect(wordsOf(drawn)).not.toContain('$3.02')
  })

  it('differ in dash as well as in colour, but for a single one', () => {
    expect(dashesOf('lines')).toHaveLength(4)
    expect(new Set(dashesOf('lines')).size).toBe(4)
    const chart = lines['lines'] as LinesChart
    expect(findAll(drawChart({...chart, series: chart.series.slice(1, 2)}, frames.page), ({element}) => 'strokeDasharray' in element.properties)).toEqual([])
  })

  it('differ in the shape of their points, those of one hue too', () => {
    const chart = lines['lines'] as LinesChart
    expect(new Set(shapesOf(chart.series)).size).toBe(4)
    expect(new Set(shapesOf(chart.series.map((each) => ({...each, hue: 'slate'})))).size).toBe(4)
    expect(shapesOf(chart.series.slice(2, 3))).toEqual([0])
  })

  it.each(['page', 'phone', 'half-slide', 'slide'] as const)('lead from their ends to their names, each past its own point, on a %s', (frame) => {
    const tree = drawChart(lines['lines-slope']!, frames[frame])
    const keys = findAll(tree, ({element}) => classesOf(element).includes('key')).map(({element}) => element.children as Element[])
    const leads = keys.map(([lead]) => /^M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)$/.exec(String(lead!.properties['d']))!.slice(1).map(Number))
    const names = findAll(tree, ({element}) => ['Silver', 'Gold', 'Lead', 'Zinc'].includes(textOf(element))).map(({element}) => number(element, 'y'))
    expect(keys).toHaveLength(4)
    // Leads in the order of the lines' ends, and each ends beside its name.
    expect(leads.toSorted((a, b) => a[1]! - b[1]!)).toEqual(leads.toSorted((a, b) => a[3]! - b[3]!))
    for (const [i, [, , , to]] of leads.entries()) expect(Math.abs(names[i]! - to!)).toBeLessThan(frames[frame].text * 1.6)
  })

  it('lead from the last figure where later ones are nil', () => {
    const chart = lines['lines'] as LinesChart
    const cut = {...chart, series: chart.series.map((each, i) => (i === 0 ? {...each, data: each.data.map((datum, at) => (at > 5 ? {...datum, value: null} : datum))} : each))}
    const [lead] = findAll(drawChart(cut, frames.page), ({element, ancestors}) => element.tagName === 'path' && classesOf(ancestors.at(-1)!).includes('key'))
    const points = pointsOf(drawChart(cut, frames.page)).filter(({tagName}) => tagName === 'circle')
    expect(points).toHaveLength(6)
    expect(String(lead!.element.properties['d'])).toMatch(new RegExp(`^M${number(points.at(-1)!, 'cx') + 6},[\\d.]+H`))
  })

  it('stand alone without key or lead', () => {
    const chart = lines['lines'] as LinesChart
    expect(findAll(drawChart({...chart, series: chart.series.slice(0, 1)}, frames.page), ({element}) => classesOf(element).includes('key'))).toEqual([])
  })

  it('keep zero on the axis unless all figures are far from it', () => {
    expect(wordsOf(drawn)).toContain('$0')
    expect(wordsOf(drawChart(lines['lines-slope']!, frames.page))).not.toContain('0')
  })

  it('name only as many periods as have room, the last among them', () => {
    const names = (frame: keyof typeof frames) => wordsOf(drawChart(lines['lines']!, frames[frame], {caption: false})).filter((words) => /^Q\d 20/.test(words))
    expect(names('page')).toHaveLength(9)
    expect(names('phone').length).toBeLessThan(9)
    expect(names('phone')).toContain('Q3 2012')
  })

  it('show a single period as points', () => {
    expect(pointsOf(drawChart(lines['lines-one-period']!, frames.page))).toHaveLength(4)
  })
})

function pointsOf(tree: typeof drawn): Element[] {
  return findAll(tree, ({element}) => 'dataFact' in element.properties).map(({element}) => element)
}

function pathsOf(tree: typeof drawn): string[] {
  return findAll(tree, ({element, ancestors}) => isLine(element, ancestors)).map(({element}) => String(element.properties['d']))
}

function dashesOf(name: string): unknown[] {
  return findAll(drawChart(lines[name]!, frames.page), ({element, ancestors}) => isLine(element, ancestors)).map(({element}) => element.properties['strokeDasharray'])
}

function isLine(element: Element, ancestors: readonly Element[]): boolean {
  return element.properties['fill'] === 'none' && classesOf(ancestors.at(-1)!).includes('line') && !classesOf(ancestors.at(-1)!).includes('key')
}
