import { describe, expect, it } from 'vitest'
import { frames } from '../../charts/frame.ts'
import { samples } from '../../charts/samples.test-data.ts'
import { drawingOf } from '../drawing.ts'
import { fontFilesIn } from './paint-pictures.ts'
import { rasterise } from './rasterise.ts'

const fonts = fontFilesIn('public')

/** How many pixels are painted at all. */
function painted(svg: string, fontFiles: readonly string[] = fonts): number {
  return rasterise(svg, 960, fontFiles).pixels.reduce((count, pixel) => count + (pixel === 0 ? 0 : 1), 0)
}

function text(words: string, attributes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" font-family="'Source Sans 3', Arial, sans-serif"><text x="20" y="100" font-size="40" ${attributes}>${words}</text></svg>`
}

describe('rasterise', () => {
  it('paints text with the project’s fonts, and none without: the test would see it vanish', () => {
    const words = text('Cash cost ($1.20) – n.m.', '')
    expect(painted(words)).toBeGreaterThan(2000)
    expect(painted(words, [])).toBe(0)
  })

  it('paints semibold heavier than regular', () => {
    expect(painted(text('Silver', 'font-weight="600"'))).toBeGreaterThan(painted(text('Silver', 'font-weight="400"')) * 1.08)
  })

  it.each(Object.keys(samples))('paints every text of `%s` in each frame', (name) => {
    for (const frame of [frames.slide, frames['half-slide'], frames.square]) {
      const svg = drawingOf(samples[name]!, frame)
      const [shapes, all] = [painted(svg, []), painted(svg)]
      const letters = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words).join('').length
      expect(letters).toBeGreaterThan(10)
      // A letter of 12 px covers more than ten of these pixels, be it over a mark or beside it.
      expect(all - shapes).toBeGreaterThan(letters * 5)
    }
  })
})
