import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {drawChart} from './draw-chart.ts'
import {dataOf} from './chart-data.ts'
import {marksOf, number, tags, wordsOf} from './drawing.test-data.ts'
import {everyDrawing} from './every-drawing.test-data.ts'
import {frames} from './frame.ts'
import {samples} from './samples.test-data.ts'
import {findOutside, findOverlaps} from './text-boxes.test-data.ts'
import {toSvg} from './to-svg.ts'

const fixed = everyDrawing.filter(({frame}) => frame.height !== null)
const onScreen = everyDrawing.filter(({frame}) => frame.height === null)

describe('drawChart(chart, frame)', () => {
  it.each(fixed)('$name: fills the frame exactly', ({tree, frame}) => {
    expect([number(tree, 'width'), number(tree, 'height')]).toEqual([frame.width, frame.height])
  })

  it.each(onScreen)('$name: is as wide as the frame and as high as its content', ({tree, frame}) => {
    expect(number(tree, 'width')).toBe(frame.width)
    expect(number(tree, 'height')).toBeGreaterThan(100)
  })

  it.each(everyDrawing)('$name: every mark and word stays inside the plot', ({tree, frame}) => {
    const [right, bottom] = [number(tree, 'width') - frame.margin + 0.5, number(tree, 'height') - frame.margin + 0.5]
    for (const rect of tags(tree, 'rect')) {
      if (!rect.properties['dataFact']) continue
      expect(number(rect, 'x')).toBeGreaterThanOrEqual(frame.margin - 0.5)
      expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(right)
      expect(number(rect, 'y')).toBeGreaterThanOrEqual(frame.margin - 0.5)
      expect(number(rect, 'y') + number(rect, 'height')).toBeLessThanOrEqual(bottom)
    }
  })

  it.each(onScreen.filter(({chart}) => chart.kind !== 'lines'))('$name: every figure is claimed by a mark, or by its word', ({tree, chart}) => {
    for (const {facts} of dataOf(chart)) for (const fact of facts) expect(marksOf(tree, fact), fact).not.toEqual([])
  })

  it('writes title, subtitle, notes and source, or leaves them to the page', () => {
    const all = wordsOf(drawChart(samples['columns']!, frames.page)).join(' ')
    const bare = drawChart(samples['columns']!, frames.page, {caption: false})
    expect(all).toContain(samples['columns']!.title)
    expect(all).toContain(samples['columns']!.subtitle)
    expect(all).toContain(samples['columns']!.notes![0])
    expect(all).toContain(samples['columns']!.source)
    expect(wordsOf(bare).join(' ')).not.toMatch(/third quarter|elimination|Aldermoor/)
    expect(number(bare, 'height')).toBeLessThan(number(drawChart(samples['columns']!, frames.page), 'height'))
  })

  it.each(fixed)('$name: cuts captions short that would leave the plot no room, but for the end of the source', ({chart, frame}) => {
    const words = 'So long a message '.repeat(60)
    const tree = drawChart({...chart, title: words, subtitle: words, notes: [words], source: `${words} #0123456789`}, frame)
    expect([...findOverlaps(tree), ...findOutside(tree, frame.margin)]).toEqual([])
    expect(wordsOf(tree).filter((line) => line.endsWith('…')).length).toBeGreaterThanOrEqual(3)
    expect(wordsOf(tree).at(-1)).toMatch(/#0123456789$/)
  })

  it('shows captions whole where the frame grows with them', () => {
    const chart = {...samples['cost-curve']!, title: 'So long a message '.repeat(40)}
    expect(wordsOf(drawChart(chart, frames.phone)).join(' ')).not.toContain('…')
  })

  it.each(onScreen)('$name: takes at most 1.5 KB compressed, and a little more for each mark beyond twenty', ({chart, frame}) => {
    const marks = dataOf(chart).length
    const bytes = gzipSync(toSvg(drawChart(chart, frame, {caption: false}))).length
    expect(bytes).toBeLessThanOrEqual(1536 + 30 * Math.max(0, marks - 20))
  })
})
