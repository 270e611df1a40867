import {scaleLinear} from 'd3'
import {describe, expect, it} from 'vitest'
import {domainFromZero, fitScale, makeTicks, ticksAlong, ticksUp} from './axis.ts'
import {frames} from './frame.ts'
import {textWidth} from './text-width.ts'

const labels = (low: number, high: number, unit = {}) => makeTicks([low, high], 5, unit).map(({label}) => label)

describe('domainFromZero(values)', () => {
  it('holds zero and takes nil for it', () => {
    expect(domainFromZero([3, 9])).toEqual([0, 9])
    expect(domainFromZero([-3, null])).toEqual([-3, 0])
    expect(domainFromZero([-3, 5])).toEqual([-3, 5])
  })

  it('is from 0 to 1 where there is nothing', () => {
    expect(domainFromZero([])).toEqual([0, 1])
    expect(domainFromZero([null, 0])).toEqual([0, 1])
  })
})

describe('ticksUp(domain, unit, frame, box)', () => {
  it('gives fewer ticks where the box is too low to keep them apart, and two at least', () => {
    const count = (height: number | null) => ticksUp([0, 100], {}, frames.slide, {x: 0, y: 0, width: 900, height}, true).length
    expect([count(null), count(400), count(140), count(60)]).toEqual([6, 6, 3, 3])
  })

  it('gives fewer where each figure is written, and none is read off', () => {
    expect(ticksUp([0, 100], {}, frames.slide, {x: 0, y: 0, width: 900, height: null})).toHaveLength(3)
  })
})

describe('makeTicks(domain, count, unit)', () => {
  it('groups thousands and puts negative ones in parentheses', () => {
    expect(labels(-2000, 4000)).toEqual(['(2,000)', '(1,000)', '0', '1,000', '2,000', '3,000', '4,000'])
  })

  it('gives movements and percentages a minus', () => {
    expect(labels(-20, 10, {isSigned: true})[0]).toBe('−20')
    expect(labels(-20, 10, {suffix: '%'})[0]).toBe('−20%')
  })

  it('words money in whole dollars or to the cent', () => {
    expect(labels(0, 4, {prefix: '$', decimals: 2})).toEqual(['$0', '$1', '$2', '$3', '$4'])
    expect(labels(-0.5, 0.5, {prefix: '$', decimals: 2})).toEqual(['($0.40)', '($0.20)', '$0.00', '$0.20', '$0.40'])
  })

  it('words other figures with the decimals that tell them apart', () => {
    expect(labels(0, 1, {decimals: 3})).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'])
    expect(labels(0, 0.00002)).toEqual(['0.000000', '0.000005', '0.000010', '0.000015', '0.000020'])
    expect(labels(0, 100, {suffix: '%'})).toEqual(['0%', '20%', '40%', '60%', '80%', '100%'])
  })
})

describe('fitScale(domain, range, reaches)', () => {
  it('leaves room for what reaches beyond both ends', () => {
    const scale = fitScale([-10, 30], [0, 400], [{value: -10, before: 50, after: 0}, {value: 30, before: 0, after: 40}])
    expect(scale(-10) - 50).toBeGreaterThanOrEqual(0)
    expect(scale(30) + 40).toBeLessThanOrEqual(400)
    expect(scale(30) + 40).toBeGreaterThan(397)
  })

  it('leaves room for a long label of a short bar', () => {
    expect(fitScale([0, 10], [0, 100], [{value: 5, before: 0, after: 60}, {value: 10, before: 0, after: 5}])(5) + 60).toBeLessThanOrEqual(100)
  })

  it('puts zero on a whole pixel', () => {
    const zero = fitScale([-7, 13], [0, 333], [])(0)
    expect(zero).toBeCloseTo(Math.round(zero), 9)
  })
})

describe('ticksAlong(scale, unit, size, ends)', () => {
  const gaps = (range: [number, number], domain: [number, number]) => {
    const ticks = ticksAlong(scaleLinear(domain, range), {}, 12, range)
    return {ticks, clear: ticks.slice(1).every(({x, label}, i) => x - ticks[i]!.x > (textWidth(label, 12) + textWidth(ticks[i]!.label, 12)) / 2)}
  }

  it.each([[300], [120], [80]])('keeps labels clear of each other on %s pixels', (width) => {
    const {ticks, clear} = gaps([0, width], [0, 100000])
    expect(ticks.length).toBeGreaterThan(1)
    expect(clear).toBe(true)
  })

  it('moves a label inside that would leave the drawing', () => {
    const [first] = gaps([0, 300], [0, 100]).ticks
    expect(first!.x).toBeCloseTo(textWidth('0', 12) / 2)
  })
})
