import {describe, expect, it} from 'vitest'
import type {Chart, Hue} from './chart.ts'
import {contrast, difference, everyVision} from './colour-vision.test-data.ts'
import {dashes, hues, ink, judge, verdicts} from './palette.ts'
import {samples} from './samples.test-data.ts'

const names = Object.keys(hues) as Hue[]
const pairs = names.flatMap((a) => names.map((b) => [a, b] as const))

describe('the palette', () => {
  it.each(names)('%s stands at 3:1 from paper, dark and light', (hue) => {
    expect(contrast(hues[hue].current, ink.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(hues[hue].prior, ink.paper)).toBeGreaterThanOrEqual(3)
  })

  it.each(pairs)('this period in %s stands at 3:1 from the period before in %s', (a, b) => {
    expect(contrast(hues[a].current, hues[b].prior)).toBeGreaterThanOrEqual(3)
  })

  it.each(everyVision)('this period and the period before are told apart in %s vision', (vision) => {
    for (const [a, b] of pairs) expect(difference(hues[a].current, hues[b].prior, vision), `${a}, ${b}`).toBeGreaterThan(20)
  })

  it('writes words at 4.5:1 from paper, and from the bars that hold the names of their series', () => {
    expect(contrast(ink.text, ink.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink.muted, ink.paper)).toBeGreaterThanOrEqual(4.5)
    for (const hue of names) expect(Math.min(contrast(ink.paper, hues[hue].current), contrast(ink.text, hues[hue].prior)), hue).toBeGreaterThanOrEqual(4.5)
  })

  it('has a dash for each hue, all different, for lines', () => {
    expect([dashes.length, new Set(dashes).size]).toEqual([names.length, names.length])
  })
})

describe('favourable and unfavourable', () => {
  it('stand at 3:1 from paper, as does neither', () => {
    for (const color of Object.values(verdicts)) expect(contrast(color, ink.paper)).toBeGreaterThanOrEqual(3)
  })

  it.each(everyVision.filter((vision) => vision !== 'grey'))('are told apart in %s vision; in grey the sign beside them tells', (vision) => {
    expect(difference(verdicts.favourable, verdicts.unfavourable, vision)).toBeGreaterThan(15)
    expect(difference(verdicts.unfavourable, verdicts.neutral, vision)).toBeGreaterThan(10)
    expect(difference(verdicts.favourable, verdicts.neutral, vision)).toBeGreaterThan(5)
  })

  it.each(everyVision)('are no period: a movement is told from last year and from totals in %s vision', (vision) => {
    expect(difference(verdicts.neutral, hues.accent.prior, vision)).toBeGreaterThan(8)
    expect(difference(verdicts.neutral, hues.accent.current, vision)).toBeGreaterThan(15)
  })

  it('judge(change, sense) knows that a lower cost is better', () => {
    expect(judge(-2, 'lower-is-better')).toBe('favourable')
    expect(judge(2, 'lower-is-better')).toBe('unfavourable')
    expect(judge(2, 'higher-is-better')).toBe('favourable')
    expect(judge(-2, 'higher-is-better')).toBe('unfavourable')
  })

  it('judge(change, sense) takes no side where nothing changed, nothing is known or nothing is better', () => {
    expect([judge(0, 'higher-is-better'), judge(null, 'lower-is-better'), judge(9, 'neutral')]).toEqual(['neutral', 'neutral', 'neutral'])
  })
})

describe('the contrast of colours', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#123456', '#123456')).toBe(1)
  })

  it.each([['protan', '#b5482a', '#6b6b2a'], ['deutan', '#b5482a', '#7e7e2a']] as const)('in %s vision a red and an olive come near', (vision, red, olive) => {
    expect(difference(red, olive, vision)).toBeLessThan(difference(red, olive, 'full') / 2)
  })
})

describe('series that touch', () => {
  const stacks = Object.entries(samples).flatMap(([name, chart]) => (chart.kind === 'stacked' ? [[name, chart] as const] : []))

  it.each(stacks)('%s: layers are told apart by pattern, in this year’s tone and in last year’s', (_, {layers}) => {
    for (const [i, layer] of layers.slice(1).entries()) expect(layers[i]!.pattern, `${layers[i]!.label}, ${layer.label}`).not.toBe(layer.pattern)
  })

  it.each(stacks)('%s: layers are told apart even where the one between them is nil', (_, {layers}) => {
    for (const [i, layer] of layers.slice(2).entries()) expect(layers[i]!.pattern, `${layers[i]!.label}, ${layer.label}`).not.toBe(layer.pattern)
  })

  it.each(names)('%s: last year’s patterns are lighter on the whole, as they are stripe for stripe and ground for ground', (hue) => {
    for (const share of [1.5 / 4, 4 / 16]) {
      const [dark, light] = [mix(hues[hue].current, hues[hue].prior, share), mix(hues[hue].prior, ink.paper, share)]
      expect(contrast(dark, light)).toBeGreaterThanOrEqual(1.8)
    }
  })

  it.each(grouped())('%s: series side by side are told apart by 3:1', (_, series) => {
    for (const [i, one] of series.slice(1).entries()) expect(contrast(hues[one.hue][one.tone], hues[series[i]!.hue][series[i]!.tone])).toBeGreaterThanOrEqual(3)
  })
})

/** The colour that an eye sees from afar where one covers a share of the other. */
function mix(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => [a, b].map((each) => parseInt(each.slice(at, at + 2), 16)) as [number, number])
  return `#${parts.map(([one, other]) => Math.round(one * share + other * (1 - share)).toString(16).padStart(2, '0')).join('')}`
}

function grouped() {
  const isGrouped = (chart: Chart) => chart.kind === 'columns' || chart.kind === 'bars'
  return Object.entries(samples).flatMap(([name, chart]) => (isGrouped(chart) && 'series' in chart ? [[name, chart.series] as const] : []))
}
