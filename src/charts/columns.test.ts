import {describe, expect, it} from 'vitest'
import {columns} from './columns.test-data.ts'
import type {Chart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'

describeGoldens('columns', columns)

const drawn = drawChart(columns['columns']!, frames.page)
const mark = (fact: string) => marksOf(drawn, fact)[0]!

describe('columns', () => {
  it('stand with last year left of this year, both on one line', () => {
    const [before, now] = [mark('sales.silver@2011-Q3'), mark('sales.silver@2012-Q3')]
    expect(number(before, 'x') + number(before, 'width')).toBeLessThanOrEqual(number(now, 'x'))
    expect(number(before, 'y') + number(before, 'height')).toBe(number(now, 'y') + number(now, 'height'))
  })

  it('hang below zero where figures are negative', () => {
    const [positive, negative] = [mark('sales.silver@2012-Q3'), mark('sales.other@2012-Q3')]
    expect(number(negative, 'y')).toBe(number(positive, 'y') + number(positive, 'height'))
  })

  it('leave a dash for nil, which claims its fact', () => {
    expect(mark('sales.other@2011-Q3').tagName).toBe('text')
    expect(wordsOf(drawn)).toContain('–')
  })

  it('name their series under the columns, or in a key where those are narrow', () => {
    expect(classNames(columns['columns']!)).not.toContain('key')
    const narrow = {...columns['columns']!, series: [{label: 'Third quarter of 2011', hue: 'accent', tone: 'prior'}, {label: 'Third quarter of 2012', hue: 'accent', tone: 'current'}]} as Chart
    expect(classNames(narrow)).toContain('key')
  })

  it('lie down where their names or figures would not fit', () => {
    expect(classNames(columns['columns']!)).toContain('y-axis')
    expect(classNames(columns['columns-forty']!)).toContain('x-axis')
    expect(classNames(columns['columns']!, frames.phone)).toContain('x-axis')
  })
})

function classNames(chart: Chart, frame = frames.page): string[] {
  return findAll(drawChart(chart, frame), () => true).flatMap(({element}) => classesOf(element))
}
