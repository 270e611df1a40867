import {describe, expect, it} from 'vitest'
import {changeCharts} from './change.test-data.ts'
import type {ChangeChart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'

describeGoldens('change', changeCharts)

const drawn = drawChart(changeCharts['change']!, frames.page)

describe('a change chart', () => {
  it('tells good from bad by the sense of the measure: a lower cost is good, a higher one bad', () => {
    expect(['0', '1', '3', '4', '5'].map((row) => verdictOf(`change.${row}.abs`))).toEqual(['favourable', 'favourable', 'unfavourable', 'unfavourable', 'neutral'])
  })

  it('writes the sign of every change', () => {
    expect(wordsOf(drawn)).toEqual(expect.arrayContaining(['+776', '−2,954', '+2.6%', '−17.5%']))
  })

  it('writes n.m. where a percentage has no meaning, and draws nothing', () => {
    const [word, ...others] = marksOf(drawn, 'change.4.pct')
    expect(word!.tagName).toBe('text')
    expect(others).toEqual([])
    expect(wordsOf(drawn)).toContain('n.m.')
  })

  it('draws amounts as bars and percents as pins, each under its own axis', () => {
    expect(marksOf(drawn, 'change.0.abs').map(({tagName}) => tagName)).toEqual(['rect'])
    expect(marksOf(drawn, 'change.0.pct').map(({tagName}) => tagName)).toEqual(['circle'])
    expect(wordsOf(drawn)).toEqual(expect.arrayContaining(['USD thousands', 'Percent']))
  })

  it('leaves out the panel of a measure that it does not have', () => {
    const {percent, ...absolute} = changeCharts['change'] as ChangeChart
    expect(percent).toBeDefined()
    expect(panelsOf(absolute)).toHaveLength(1)
    expect(panelsOf(changeCharts['change-percent'] as ChangeChart)).toHaveLength(1)
  })
})

function panelsOf(chart: ChangeChart) {
  return findAll(drawChart(chart, frames.page), ({element}) => classesOf(element).includes('panel'))
}

function verdictOf(fact: string): string | undefined {
  const [found] = findAll(drawn, ({element}) => element.properties['dataFact'] === fact)
  return classesOf(found!.ancestors.at(-1)!).at(-1)
}
