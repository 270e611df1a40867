import { describe, expect, it } from 'vitest'
import { drawChart } from '../charts/draw-chart.ts'
import { frames } from '../charts/frame.ts'
import { samples } from '../charts/samples.test-data.ts'
import { toSvg } from '../charts/to-svg.ts'
import { linkSource } from './source-link.ts'

const chart = { ...samples['columns']!, notes: ['A note of the first kind, which is long enough to take two lines of a phone.'], source: 'Source: a paper with a name that is too long for one line, of a year long ago' }
const linked = (name: keyof typeof frames) => toSvg(linkSource(drawChart(chart, frames[name]), chart.source, '/e/tin/'))

/** The words of a piece of SVG, lines joined by spaces. */
const wordsOf = (svg: string | undefined) => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words).join(' ')

describe('linkSource', () => {
  it.each(['page', 'phone'] as const)('makes all lines of the source a link that opens a window, and none of the notes: %s', (name) => {
    const [before, link] = linked(name).split('<a href="/e/tin/" target="_blank">')
    expect(wordsOf(link)).toBe(chart.source)
    expect(wordsOf(before)).toContain(chart.notes[0])
  })

  it('leaves the link out of the picture, which those who listen hear as one', () => {
    const svg = linked('page')
    expect(svg).toMatch(/^<svg id=[^>]*><g role="img" aria-labelledby="[^"]+"><title/)
    expect(svg).toMatch(/<\/g><a [^>]+>.*<\/a><\/svg>$/)
    expect(svg.match(/role="img"/g)).toHaveLength(1)
  })

  it('moves nothing', () => {
    const bare = (svg: string) => [...svg.matchAll(/<(?:text|rect|path)[^>]*>/g)].map(String)
    expect(bare(linked('page'))).toEqual(bare(toSvg(drawChart(chart, frames.page))))
  })

  it('gives back a drawing that ends in other words', () => {
    const tree = drawChart(chart, frames.page)
    expect(linkSource(tree, 'Source: another', '/e/tin/')).toBe(tree)
  })
})
