import { describe, expect, it } from 'vitest'
import { frames } from '../charts/frame.ts'
import { samples } from '../charts/samples.test-data.ts'
import { drawingFiles } from './drawing-files.ts'
import { drawingOf, hashOf, isGenuine } from './drawing.ts'

const chart = samples['columns']!

describe('drawingOf(chart)', () => {
  it('is a slide of its own, with its namespace, title, measure and source inside', () => {
    const svg = drawingOf(chart)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
    expect(svg).toContain('width="960pt" height="540pt"')
    expect(svg).not.toMatch(/href|<style|@import/)
  })

  it('prints the hash behind the source', () => {
    expect(drawingOf(chart)).toMatch(new RegExp(`[ >]#${hashOf(chart)}</text></g></svg>$`))
  })

  it('prints the same hash in every frame', () => {
    for (const frame of [frames['half-slide'], frames.square, frames.phone]) expect(drawingOf(chart, frame)).toContain(`#${hashOf(chart)}`)
  })
})

describe('the fonts of a file', () => {
  const listsIn = (svg: string) => [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, list]) => list?.split(',') ?? [])

  it('begin with one that every office has or stands in for: LibreOffice reads no further; the one that is shipped is among them', () => {
    for (const { draw } of drawingFiles) {
      const lists = listsIn(draw(chart))
      expect(lists).toHaveLength(1)
      expect(lists[0]?.[0]).toBe('Arial')
      expect(lists[0]).toContain("'Source Sans 3'")
    }
  })
})

describe('hashOf(chart)', () => {
  it('stays with the figures and changes with them', () => {
    const other = { ...chart, title: `${chart.title}, again` }
    expect(hashOf(structuredClone(chart))).toBe(hashOf(chart))
    expect(hashOf(other)).not.toBe(hashOf(chart))
    expect(hashOf(chart)).toMatch(/^[0-9a-f]{10}$/)
  })
})

describe('isGenuine(svg, hash)', () => {
  it('knows a drawing by what it prints, and refuses one with another figure in it', () => {
    const svg = drawingOf(chart)
    expect(isGenuine(svg, hashOf(chart))).toBe(true)
    expect(isGenuine(svg.replace('8,804', '8,805'), hashOf(chart))).toBe(false)
  })
})
