import {describe, expect, it} from 'vitest'
import type {StackedChart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {figure} from './sample.test-data.ts'
import {hues} from './palette.ts'
import {extentOf, netOf, toSegments} from './stack-layers.ts'
import {stacks} from './stacked.test-data.ts'

describeGoldens('stacked', stacks)

const stackOf = (...values: (number | null)[]) => ({label: '', tone: 'current' as const, data: values.map((value, i) => figure(`cost.${i}@2012-Q3`, value))})

const ends = (...values: (number | null)[]) => toSegments(stackOf(...values)).map(({from, to}) => [from, to])

describe('toSegments(stack)', () => {
  it('piles layers up from zero', () => {
    expect(ends(2, 3, 1)).toEqual([[0, 2], [2, 5], [5, 6]])
  })

  it('piles negative layers down from zero', () => {
    expect(ends(2, -3, 1, -1)).toEqual([[0, 2], [0, -3], [2, 3], [-3, -4]])
  })

  it('gives nil no height', () => {
    expect(ends(2, null, 1)).toEqual([[0, 2], [2, 2], [2, 3]])
  })
})

describe('extentOf(stack)', () => {
  it('holds a printed total that its layers do not reach', () => {
    expect(Math.max(...extentOf({...stackOf(2, 3), total: figure('cost.total@2012-Q3', 6)}).map(Number))).toBe(6)
  })
})

describe('netOf(stack)', () => {
  it('is the total of a stack on both sides of zero, and nothing where total and top are one', () => {
    expect(netOf({...stackOf(2, -1), total: figure('cost.total@2012-Q3', 1)})).toBe(1)
    expect(netOf({...stackOf(2, 1), total: figure('cost.total@2012-Q3', 3)})).toBeUndefined()
    expect(netOf(stackOf(2, -1))).toBeUndefined()
  })
})

describe('stacked columns', () => {
  it.each(Object.values(frames))('mark a net total where it is, and say that it is one, on a $name', (frame) => {
    const drawn = drawChart(stacks['stacked-negative']!, frame)
    expect(marksOf(drawn, 'cost.0.net@2012-Q3').map(({tagName}) => tagName)).toEqual(['path'])
    expect(wordsOf(drawn)).toContain('net $0.13')
  })

  it('lead to no layer that has no height', () => {
    const chart = {...stacks['stacked'] as StackedChart, groups: [{label: 'Aldermoor', stacks: [stackOf(5, 0, 0.01)]}]}
    const leaders = findAll(drawChart(chart, frames.page), ({element}) => classesOf(element).includes('connector')).map(({element}) => String(element.properties['d']))
    expect(leaders.join('').match(/M/g) ?? []).toHaveLength(1)
  })

  it('print the total above its stack', () => {
    const drawn = drawChart(stacks['stacked']!, frames.page)
    const [total] = marksOf(drawn, 'cost.0.total@2012-Q3')
    const [top] = marksOf(drawn, 'cost.0.2@2012-Q3')
    expect(number(total!, 'y')).toBeLessThan(number(top!, 'y'))
  })

  it('name each layer once, beside the last stack', () => {
    const words = wordsOf(drawChart(stacks['stacked']!, frames.page))
    for (const label of ['Cash operating cost', 'Royalties and taxes', 'Depreciation']) expect(words.filter((each) => each === label)).toHaveLength(1)
  })

  it('lie down with a key where names or figures would not fit', () => {
    const classes = findAll(drawChart(stacks['stacked']!, frames.phone), () => true).flatMap(({element}) => classesOf(element))
    expect(classes).toContain('key')
    expect(classes).toContain('x-axis')
  })

  it('wear last year lighter than this year, layer by layer in the same hue and pattern', () => {
    const drawn = drawChart(stacks['stacked-four-by-two']!, frames.page)
    const lookOf = (fact: string) => findAll(drawn, ({element}) => element.properties['dataFact'] === fact).map(({ancestors}) => classesOf(ancestors.at(-1)!))[0]!
    for (const layer of [0, 1, 2]) {
      const [before, now] = ['2011', '2012'].map((year) => lookOf(`two.0.${layer}@${year}`)) as [string[], string[]]
      expect([before[1], before[2], now[2]]).toEqual([now[1], 'prior', 'current'])
    }
  })

  it('lay this year’s texture on the tone of last year, and last year’s on paper, each in an outline of its own tone', () => {
    const layers = findAll(drawChart(stacks['stacked-four-by-two']!, frames.page), ({element}) => classesOf(element).includes('textured')).map(({element: {properties: {fill, stroke}}}) => [fill, stroke])
    const looksOf = (hue: 'ochre' | 'neutral-2') => [['#ffffff', hues[hue].prior], [hues[hue].prior, hues[hue].current]]
    expect(layers).toEqual([...looksOf('ochre'), ...looksOf('neutral-2')])
  })

  it.each([frames.page, frames.phone])('draw the lines of a texture once for all bars of a layer, within them: $name', (frame) => {
    const textured = findAll(drawChart(stacks['stacked-four-by-two']!, frame), ({element, ancestors}) => classesOf(element).includes('textured') && !ancestors.some((each) => classesOf(each).includes('key')))
    for (const {element} of textured) {
      const [bars, paths] = [tags(element, 'rect'), tags(element, 'path')]
      expect(paths).toHaveLength(1)
      const within = (x: number, y: number) => bars.some((bar) => x >= number(bar, 'x') - 0.1 && x <= number(bar, 'x') + number(bar, 'width') + 0.1 && y >= number(bar, 'y') - 0.1 && y <= number(bar, 'y') + number(bar, 'height') + 0.1)
      for (const [x, y] of cornersOf(String(paths[0]!.properties['d']))) expect(within(x, y), `${x}, ${y}`).toBe(true)
    }
  })
})

/** Where the lines of a path begin and end. */
function cornersOf(d: string): [number, number][] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MmhvHV])([-\d.]+)(?:,([-\d.]+))?/g)].map(([, command, first, second]): [number, number] => {
    if (command === 'M') [x, y] = [0, 0]
    x += command === 'v' ? 0 : Number(first)
    y += command === 'v' ? Number(first) : Number(second ?? 0)
    return [x, y]
  })
}
