import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Chart} from './chart.ts'
import {drawChart} from './draw-chart.ts'
import {frames} from './frame.ts'
import type {Frame} from './frame.ts'
import {toSvg} from './to-svg.ts'

const rewrites = process.env['UPDATE_GOLDENS'] === '1'

/** Holds each chart on the page, and the first in the narrow frames too, byte by byte to the drawing beside its test; `UPDATE_GOLDENS=1` rewrites them. */
export function describeGoldens(kind: string, charts: Readonly<Record<string, Chart>>): void {
  describe(`the goldens of ${kind}`, () => {
    it.each(Object.keys(charts))('%s is drawn as in `%s.test.svg`', (name) => {
      expectGolden(`${name}.test.svg`, charts[name]!, frames.page)
    })

    it.each(['phone', 'half-slide', 'slide'] as const)(`${kind} are laid out anew for a %s`, (frame) => {
      expectGolden(`${kind}.${frame}.test.svg`, charts[kind]!, frames[frame])
    })
  })
}

function expectGolden(file: string, chart: Chart, frame: Frame): void {
  const url = new URL(file, import.meta.url)
  const svg = `${toSvg(drawChart(chart, frame))}\n`
  if (rewrites) writeFileSync(url, svg)
  expect(svg === readFileSync(url, 'utf8'), `${file} differs from what is drawn now: look at both, then run with UPDATE_GOLDENS=1`).toBe(true)
}
