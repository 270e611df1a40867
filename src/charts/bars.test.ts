import {describe, expect, it} from 'vitest'
import {bars} from './bars.test-data.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'

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

  it('go without figures where they are too thin for them, and are read off the axis', () => {
    const drawn = drawChart(bars['bars-forty']!, frames['half-slide'])
    expect(tags(drawn, 'rect')).toHaveLength(40)
    expect(findAll(drawn, ({element}) => classesOf(element).includes('label'))).toEqual([])
  })
})

type Tag = ReturnType<typeof tags>[number]

function panelsAnd(name: string, sample: string, frame: 'page' | 'slide') {
  return findAll(drawChart(bars[sample]!, frames[frame]), ({element}) => classesOf(element).includes(name))
}
