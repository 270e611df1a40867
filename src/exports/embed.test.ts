import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { samples } from '../charts/samples.test-data.ts'
import { embedDrawings, embedLayout, embedPolicy, embedScript, heightAt, heightRule } from './embed.ts'

const drawings = [{ svg: '', from: 0, ratio: 1.5 }, { svg: '', from: 440, ratio: 1.0001 }, { svg: '', from: 700, ratio: 0.6 }]

/** The rule as JavaScript, at a width of the container. */
function resolve(rule: string, width: number): number {
  const script = rule.replaceAll(/([\d.]+)cqi/g, (_, share) => `${Number(share) * width / 100}`).replaceAll(/([\d.]+)px/g, '$1').replaceAll(/(max|min)\(/g, 'Math.$1(')
  return Number(new Function(`return ${script}`)())
}

describe('heightRule(drawings)', () => {
  it.each([280, 439, 440, 699, 700, 1600])('is the height of the drawing that shows at %i px', (width) => {
    expect(resolve(heightRule(drawings), width)).toBeCloseTo(heightAt(drawings, width), -0.5)
    expect(resolve(heightRule(drawings), width)).toBeGreaterThanOrEqual(drawings.findLast(({ from }) => width >= from)!.ratio * width)
  })
})

describe('embedDrawings(chart)', () => {
  it.each(Object.keys(samples))('of `%s` have ids of their own, and are lower for their width the wider they are', (name) => {
    const all = embedDrawings(samples[name]!)
    const ids = all.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(all.map(({ ratio }) => ratio)).toEqual(all.map(({ ratio }) => ratio).toSorted((a, b) => b - a))
  })

  it('write no text smaller than 12 px at the widths they are shown at', () => {
    const all = embedDrawings(samples['bridge']!)
    for (const { svg, from } of all) {
      const scale = Math.max(280, from) / Number(/ width="(\d+)"/.exec(svg)?.[1])
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size) * scale).toBeGreaterThanOrEqual(12)
    }
  })
})

describe('embedPolicy', () => {
  it('allows the layout and the script by their hashes, fonts as data, and nothing else', () => {
    for (const text of [embedLayout, embedScript]) expect(embedPolicy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(embedPolicy).toMatch(/^default-src 'none'/)
    expect(embedPolicy).not.toMatch(/unsafe|\*|http/)
  })
})
