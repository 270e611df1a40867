import {describe, expect, it} from 'vitest'
import type {LinesChart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {lines} from './lines.test-data.ts'

describeGoldens('lines', lines)

const drawn = drawChart(lines['lines']!, frames.page)

describe('lines', () => {
  it('break where a figure is nil, and take up again after it', () => {
    const paths = pathsOf(drawn)
    expect(paths.map((d) => d.match(/M/g)!.length)).toEqual([1, 1, 2, 1])
    expect(tags(drawn, 'circle')).toHaveLength(9 * 4 - 2)
  })

  it('run in time’s order from left to right', () => {
    const places = tags(drawn, 'circle').slice(0, 9).map((point) => number(point, 'cx'))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('are named at their ends, with the last figure', () => {
    expect(wordsOf(drawn)).toEqual(expect.arrayContaining(['$1.43', 'Aldermoor', '($2.44)', 'Santa Quiteria']))
  })

  it('differ in dash as well as in colour, but for a single one', () => {
    expect(dashesOf('lines')).toHaveLength(4)
    expect(new Set(dashesOf('lines')).size).toBe(4)
    const chart = lines['lines'] as LinesChart
    expect(findAll(drawChart({...chart, series: chart.series.slice(1, 2)}, frames.page), ({element}) => 'strokeDashArray' in element.properties)).toEqual([])
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
    expect(tags(drawChart(lines['lines-one-period']!, frames.page), 'circle')).toHaveLength(4)
  })
})

function pathsOf(tree: typeof drawn): string[] {
  return findAll(tree, ({element, ancestors}) => element.tagName === 'path' && classesOf(ancestors.at(-1)!).includes('line')).map(({element}) => String(element.properties['d']))
}

function dashesOf(name: string): unknown[] {
  return findAll(drawChart(lines[name]!, frames.page), ({element, ancestors}) => element.tagName === 'path' && classesOf(ancestors.at(-1)!).includes('line')).map(({element}) => element.properties['strokeDashArray'])
}
