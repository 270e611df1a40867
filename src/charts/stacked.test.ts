import {describe, expect, it} from 'vitest'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {figure} from './sample.test-data.ts'
import {extentOf, toSegments} from './stack-layers.ts'
import {stacks} from './stacked.test-data.ts'

describeGoldens('stacked', stacks)

const stackOf = (...values: (number | null)[]) => ({label: '', data: values.map((value, i) => figure(`cost.${i}@2012-Q3`, value))})
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

describe('stacked columns', () => {
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

  it('define each pattern once, under an id of their own drawing', () => {
    const [page, phone] = [frames.page, frames.phone].map((frame) => tags(drawChart(stacks['stacked']!, frame), 'pattern').map(({properties}) => properties['id']))
    expect(page).toEqual(['cost-layers-page-hatch-neutral-2-prior'])
    expect(phone).toEqual(['cost-layers-phone-hatch-neutral-2-prior'])
  })
})
