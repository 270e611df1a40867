import {describe, expect, it} from 'vitest'
import {curves} from './cost-curve.test-data.ts'
import type {CostCurveChart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {classesOf, findAll, marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {frames} from './frame.ts'
import {describeGoldens} from './golden.test-data.ts'
import {figure} from './sample.test-data.ts'
import {findOnMarks, findOutside, findOverlaps} from './text-boxes.test-data.ts'

describeGoldens('cost-curve', curves)

/** The curve with a long name for its narrowest mine and its price. */
function rename(curve: CostCurveChart, name: string): CostCurveChart {
  return {...curve, blocks: curve.blocks.map((block, i) => (i === 4 ? {...block, label: name} : block)), prices: curve.prices.map((price) => ({...price, label: name}))}
}

const drawn = drawChart(curves['cost-curve']!, frames.page)
const blocks = tags(drawn, 'rect')

describe('a cost curve', () => {
  it('runs from the cheapest mine to the dearest, without gaps', () => {
    expect(blocks.map(({properties}) => /cash-cost\.([^@]+)/.exec(String(properties['dataFact']))![1])).toEqual(['Santa-Quiteria', 'Aldermoor', 'Birch-Hollow', 'Cedar-Flat', 'Dunmore'])
    for (const [i, block] of blocks.slice(1).entries()) expect(number(block, 'x')).toBeCloseTo(number(blocks[i]!, 'x') + number(blocks[i]!, 'width'), 1)
  })

  it('hangs a cost below zero under the line', () => {
    const [negative, positive] = blocks
    expect(number(negative!, 'y')).toBe(number(positive!, 'y') + number(positive!, 'height'))
  })

  it('claims cost and volume for each block, and the price for its line', () => {
    expect(blocks[0]!.properties['dataFact']).toBe('cash-cost.Santa-Quiteria@2012-Q3 silver.Santa-Quiteria@2012-Q3')
    expect(marksOf(drawn, 'prices.silver@2012-Q3').map(({tagName}) => tagName)).toEqual(['path'])
  })

  it('names every mine, however narrow its block', () => {
    const words = wordsOf(drawChart(curves['cost-curve-forty']!, frames.phone))
    for (let i = 1; i <= 14; i++) expect(words).toContain(`Mine ${i}`)
  })

  it('leads words that stand apart down to their block', () => {
    const leaders = findAll(drawn, ({element}) => element.tagName === 'path' && classesOf(element).includes('connector'))
    expect(leaders).toHaveLength(1)
  })

  it.each(Object.values(frames).flatMap((frame) => [1, 4, 20].map((times) => [frame.name, times, frame] as const)))('on a %s writes a name of %i times eight words clear of all others', (_, times, frame) => {
    const chart = rename(curves['cost-curve'] as CostCurveChart, 'Underground operations of the northern and southern district '.repeat(times))
    const tree = drawChart(chart, frame)
    expect([...findOverlaps(tree), ...findOutside(tree, frame.margin), ...findOnMarks(tree)]).toEqual([])
    if (times === 1) expect(wordsOf(tree).join(' ')).not.toContain('…')
  })

  it('shares the scale of its costs with a curve of other volumes beside it', () => {
    const curve = curves['cost-curve'] as CostCurveChart
    const other = {...curve, blocks: curve.blocks.map((block) => ({...block, volume: figure(`nine.${block.label}`, (block.volume.value ?? 0) * 3, 3), cost: figure(`nine.cost.${block.label}`, (block.cost.value ?? 0) * 1.3, 2, '$')}))}
    const axes = [{...curve, alike: [other]}, {...other, alike: [curve]}].map((each) => findAll(drawChart(each, frames.slide), ({element}) => classesOf(element).includes('y-axis'))[0]!.element)
    expect(axes[0]).toEqual(axes[1])
  })

  it('writes a cost that is nil with its name, and draws no block', () => {
    const curve = curves['cost-curve'] as CostCurveChart
    const nil = {...curve, blocks: [...curve.blocks.slice(1), {...curve.blocks[0]!, cost: figure('cash-cost.closed@2012-Q3', null)}]}
    expect(marksOf(drawChart(nil, frames.page), 'cash-cost.closed@2012-Q3').map(({tagName}) => tagName)).toEqual(['text'])
  })
})
