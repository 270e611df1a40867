import { describe, expect, it } from 'vitest'
import { drawChart } from '../charts/draw-chart.ts'
import { frames } from '../charts/frame.ts'
import { samples } from '../charts/samples.test-data.ts'
import { toSvg } from '../charts/to-svg.ts'
import { darkHues, darkInks, darkVerdicts, embedStyle, toDark } from './embed-theme.ts'

const style = embedStyle(Uint8Array.of(1, 2, 3))

describe('embedStyle', () => {
  it('carries its font as data', () => {
    expect(style).toContain('font-weight:400 600;src:url(data:font/woff2;base64,AQID)')
    expect(style).not.toMatch(/url\((?!data:)/)
  })

  it('gives every colour of every drawing one for dark paper', () => {
    const inks = Object.values(samples).flatMap((chart) => [...toSvg(drawChart(chart, frames.page)).matchAll(/(?:fill|stroke)="#[^"]+"/g)].map(([ink]) => ink))
    expect(new Set(inks).size).toBeGreaterThan(10)
    for (const ink of new Set(inks)) expect(style).toContain(`[${ink}]{${ink.split('=')[0]}:light-dark(`)
  })
})

describe('toDark', () => {
  it('leaves no colour for light paper in any drawing, and the rest of it as it was', () => {
    const known = new Set<string>([...Object.values(darkInks), ...Object.values(darkHues).flatMap((tones) => Object.values(tones)), ...Object.values(darkVerdicts)])
    for (const chart of Object.values(samples)) {
      const svg = toSvg(drawChart(chart, frames.slide))
      const dark = toDark(svg)
      expect([...dark.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].filter(([, colour]) => !known.has(colour ?? ''))).toEqual([])
      expect(dark.replaceAll(/#[0-9a-f]{6}/g, '')).toBe(svg.replaceAll(/#[0-9a-f]{6}/g, ''))
    }
  })

  it('refuses a colour that has none for dark paper', () => {
    expect(() => toDark('<svg fill="#123456"/>')).toThrow('found `#123456`')
  })
})

describe('the colours for dark paper', () => {
  it.each(Object.entries(darkHues))('%s: both periods stand out from the paper and from each other, and can be written on', (_, { current, prior }) => {
    for (const colour of [current, prior]) expect(contrast(colour, darkInks.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(current, prior)).toBeGreaterThanOrEqual(3)
    expect(contrast(darkInks.paper, current)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(darkInks.text, prior)).toBeGreaterThanOrEqual(4.5)
  })

  it('words are legible, and changes can be seen', () => {
    for (const colour of [darkInks.text, darkInks.muted]) expect(contrast(colour, darkInks.paper)).toBeGreaterThanOrEqual(4.5)
    for (const colour of Object.values(darkVerdicts)) expect(contrast(colour, darkInks.paper)).toBeGreaterThanOrEqual(3)
  })
})

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
