import type {Element} from 'hast'
import {s} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {bars} from './bars.test-data.ts'
import type {Chart, Datum} from './chart.ts'
import {dataOf} from './chart-data.ts'
import {lintDeckSafe} from './deck-safe.test-data.ts'
import {drawChart} from './draw-chart.ts'
import {frames} from './frame.ts'
import type {Frame} from './frame.ts'
import {drawPath, drawRect, drawText, group} from './ink.ts'
import {samples} from './samples.test-data.ts'
import {toSvg} from './to-svg.ts'

const kinds = Object.values(samples).filter(({kind}, i, all) => all.findIndex((other) => other.kind === kind) === i)
const everyFrame = Object.values(frames)

describe('a chart with a figure that is not finite', () => {
  it.each(kinds.flatMap((chart) => [NaN, Infinity, -Infinity].map((value) => [chart.kind, value, chart] as const)))(
    'is refused: %s with %s, naming the exhibit and the fact', (_, value, chart) => {
      const fact = dataOf(chart).find((datum) => datum.value !== null)!.facts.join(' ')
      const message = `Exhibit \`${chart.id}\`: expected a finite figure of the fact \`${fact}\`, found \`${value}\``
      for (const frame of everyFrame) expect(() => drawChart(spoil(chart, value), frame)).toThrow(message)
    })
})

describe('toSvg(tree)', () => {
  it('writes XML whatever its texts hold', () => {
    const svg = toSvg(s('svg', {id: 'x', viewBox: '0 0 1 1', width: 1, height: 1}, [drawText(0, 0, 'a ]]> b \u0007\u001b c & <d>')]) as Element)
    expect(svg).toContain('>a ]]&gt; b  c &amp; &lt;d></text>')
  })

  it.each([['x', NaN], ['y', Infinity], ['width', -Infinity]])('refuses a mark whose %s is %s, naming exhibit, attribute and fact', (name, value) => {
    const mark = drawRect(0, 0, 9, 9, {dataFact: 'sales.total@2012-Q3'})
    mark.properties[name] = value
    expect(() => toSvg(drawing(mark))).toThrow(`Exhibit \`sales-page\`: expected a finite number in \`${name}\` of \`<rect>\` of the fact \`sales.total@2012-Q3\`, found \`${value}\``)
  })

  it('refuses a path that leads nowhere, a font without a size and a word without a place', () => {
    expect(() => toSvg(drawing(drawPath('M0,0HNaN')))).toThrow('in `d` of `<path>`')
    expect(() => toSvg(drawing(group('label', {fontSize: Infinity}, [])))).toThrow('in `fontSize` of `<g>`')
    expect(() => toSvg(drawing(drawText(NaN, 0, 'Sales')))).toThrow('in `x` of `<text>`')
  })

  it('refuses a coordinate that is missing because it was not a number', () => {
    expect(() => toSvg(drawing(s('rect', {x: 1, y: 1, width: NaN, height: 2})))).toThrow('Exhibit `sales-page`: expected a finite number in `width` of `<rect>`, found `nothing`')
  })

  it('refuses an id that XML does not allow in an attribute', () => {
    expect(() => toSvg(drawing(drawRect(0, 0, 1, 1, {dataFact: 'a"><script>'})))).toThrow('Exhibit `sales-page`: expected no `<` in `dataFact` of `<rect>`')
  })

  it('lets words say what they like', () => {
    const chart = {...bars['bars-one']!, id: 'nan-infinity', title: 'NaN and Infinity are undefined'}
    expect(draw(chart, frames.page)).toContain('NaN and Infinity are undefined')
  })

  it('writes the same bytes for the same data', () => {
    for (const chart of Object.values(samples)) for (const frame of everyFrame) expect(draw(structuredClone(chart), frame)).toBe(draw(chart, frame))
  })

  it.each(kinds.map((chart) => [chart.kind, chart] as const))('escapes hostile words in %s', (_, chart) => {
    const words = '</text><script>alert("1")</script> & \'one\' "two" ]]> <!--'
    const svg = draw(rename(chart, words), frames.page)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<!--')
    expect(lintDeckSafe(svg, chart.id)).toEqual([])
  })
})

function drawing(...children: Element[]): Element {
  return s('svg', {id: 'sales-page', viewBox: '0 0 9 9', width: 9, height: 9}, children)
}

function draw(chart: Chart, frame: Frame): string {
  return toSvg(drawChart(chart, frame))
}

/** The chart with its first figure replaced. */
function spoil(chart: Chart, value: number): Chart {
  let isDone = false
  return mapValues(chart, (each) => {
    if (isDone || !isDatum(each) || each.value === null) return each
    isDone = true
    return {...each, value}
  }) as Chart
}

/** The chart with the words put before every label. */
function rename(chart: Chart, words: string): Chart {
  return mapValues(chart, (each) => (typeof each === 'object' && each !== null && 'label' in each ? {...each, label: `${words} ${String(each.label)}`} : each)) as Chart
}

function mapValues(value: unknown, change: (each: unknown) => unknown): unknown {
  const changed = change(value)
  if (Array.isArray(changed)) return changed.map((each) => mapValues(each, change))
  if (typeof changed !== 'object' || changed === null) return changed
  return Object.fromEntries(Object.entries(changed).map(([key, each]) => [key, mapValues(each, change)]))
}

function isDatum(value: unknown): value is Datum {
  return typeof value === 'object' && value !== null && 'facts' in value
}
