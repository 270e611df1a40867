import {describe, expect, it} from 'vitest'
import {drawChart} from './draw-chart.ts'
import {findAll, number, tags} from './drawing.test-data.ts'
import {everyDrawing} from './every-drawing.test-data.ts'
import {findMisplaced} from './expected-marks.test-data.ts'
import {frames} from './frame.ts'
import {readBack} from './read-back.test-data.ts'
import {samples} from './samples.test-data.ts'

describe('every bar, segment and point, measured through its axis', () => {
  it.each(everyDrawing)('$name says the figures it was given', ({chart, tree}) => {
    expect(findMisplaced(chart, tree)).toEqual([])
  })

  it.each(['columns', 'stacked', 'bridge', 'cost-curve', 'change'])('%s: a bar half a pixel too long is found', (name) => {
    const tree = drawChart(samples[name]!, frames.page)
    const mark = tags(tree, 'rect').find(({properties}) => properties['dataFact'])!
    mark.properties['height'] = number(mark, 'height') + 0.5
    mark.properties['width'] = number(mark, 'width') + 0.5
    expect(findMisplaced(samples[name]!, tree)).toHaveLength(2)
  })

  it.each(['change', 'lines'])('%s: a point half a pixel off is found', (name) => {
    const tree = drawChart(samples[name]!, frames.page)
    const [point] = tags(tree, 'circle')
    point!.properties['cx'] = String(number(point!, 'cx') + 0.5)
    point!.properties['cy'] = String(number(point!, 'cy') + 0.5)
    expect(findMisplaced(samples[name]!, tree)).toHaveLength(2)
  })

  it('a bar that claims another fact is found', () => {
    const tree = drawChart(samples['bars']!, frames.phone)
    tags(tree, 'rect').find(({properties}) => properties['dataFact'])!.properties['dataFact'] = 'silver.birch@2011-Q3'
    expect(findMisplaced(samples['bars']!, tree)).toHaveLength(2)
  })

  it('a point that is missing is found', () => {
    const tree = drawChart(samples['lines']!, frames.page)
    findAll(tree, ({element}) => 'dataFact' in element.properties).at(-1)!.element.tagName = 'desc'
    expect(findMisplaced(samples['lines']!, tree)).toHaveLength(1)
  })

  it('readBack(tree) refuses an axis whose ticks and lines differ in number', () => {
    const tree = drawChart(samples['columns']!, frames.page)
    tags(tree, 'path').find(({properties}) => properties['className'] && String(properties['className']).includes('grid'))!.properties['d'] = 'M0,0H9'
    expect(() => readBack(tree)).toThrow(/expected an axis `y-axis` of two ticks or more, found 1 lines/)
  })
})
