import {describe, expect, it} from 'vitest'
import {bars} from './bars.test-data.ts'
import type {Chart} from './chart.ts'
import {columns} from './columns.test-data.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {figure} from './sample.test-data.ts'
import {findOverlaps} from './text-boxes.test-data.ts'

describeGoldens('bars', bars)

describe('bars', () => {
  it('lie with last year above this year, both from zero', () => {
    const drawn = drawChart(bars['bars']!, frames.page)
    const [before, now] = ['silver.aldermoor@2011-Q3', 'silver.aldermoor@2012-Q3'].map((fact) => marksOf(drawn, fact)[0]!) as [Tag, Tag]
    expect(number(before, 'x')).toBe(number(now, 'x'))
    expect(number(before, 'y') + number(before, 'height')).toBeLessThanOrEqual(number(now, 'y'))
  })

  it('hold the names of their series in the first row, or in a key where it is too short', () => {
    expect(wordsOf(drawChart(bars['bars']!, frames.page)).filter((words) => words.startsWith('Q3 20'))).toEqual(['Q3 2011', 'Q3 2012'])
    expect(panelsAnd('key', 'bars-all-negative', 'page')).toHaveLength(1)
    expect(panelsAnd('key', 'bars', 'page')).toHaveLength(0)
  })

  it('flow into panels of one scale where one would be too low for their names', () => {
    const panels = panelsAnd('panel', 'bars-forty', 'slide')
    expect(panels.length).toBeGreaterThan(1)
    expect(new Set(panels.map(({element}) => [...wordsOf(element)].filter((words) => /^[\d,]*000$|^0$/.test(words)).join())).size).toBe(1)
    expect(panels.flatMap(({element}) => tags(element, 'rect'))).toHaveLength(40)
  })

  it.each(['slide', 'half-slide', 'square'] as const)('forty rows of two: name every row and keep bars of some thickness on a %s', (frame) => {
    const drawn = drawChart(columns['columns-forty']!, frames[frame])
    const marks = findAll(drawn, ({element}) => 'dataFact' in element.properties).map(({element}) => element)
    expect(wordsOf(drawn).filter((words) => /^Project \d+$/.test(words))).toHaveLength(40)
    expect(marks).toHaveLength(80)
    for (const mark of marks) expect(number(mark, 'height')).toBeGreaterThanOrEqual(5)
  })

  it('show the figures of this year alone where those of both would touch, beyond both bars', () => {
    const labels = (frame: 'slide' | 'half-slide') => findAll(drawChart(columns['columns-forty']!, frames[frame]), ({element}) => classesOf(element).includes('label'))
    expect(new Set(labels('slide').map(({element}) => classesOf(element)[1]))).toEqual(new Set(['prior', 'current']))
    expect(new Set(labels('half-slide').map(({element}) => classesOf(element)[1]))).toEqual(new Set(['current']))
    expect(labels('half-slide').flatMap(({element}) => element.children)).toHaveLength(40)
  })

  it('go without figures and with some names where nothing else fits, and are read off the axis', () => {
    const many = Array.from({length: 300}, (_, i) => ({label: `Hole ${i}`, data: [figure(`hole.${i}@2012-Q3`, i)]}))
    const drawn = drawChart({...bars['bars-one']!, groups: many} as Chart, frames['half-slide'])
    expect(findAll(drawn, ({element}) => 'dataFact' in element.properties)).toHaveLength(300)
    expect(findAll(drawn, ({element}) => classesOf(element).includes('label')).flatMap(({element}) => element.children)).toEqual([])
    expect(findOverlaps(drawn)).toEqual([])
  })
})

type Tag = ReturnType<typeof tags>[number]

function panelsAnd(name: string, sample: string, frame: 'page' | 'slide') {
  return findAll(drawChart(bars[sample]!, frames[frame]), ({element}) => classesOf(element).includes(name))
}
