import { describe, expect, it } from 'vitest'
import { lintDeckSafe } from '../charts/deck-safe.test-data.ts'
import { samples } from '../charts/samples.test-data.ts'
import { drawingOf, hashOf } from './drawing.ts'
import { drawFile, drawingFiles } from './drawing-files.ts'

const chart = samples['stacked']!

describe('drawingFiles', () => {
  it('are deck-safe, in the sizes of decks, and carry one hash', () => {
    const drawn = drawingFiles.map(({ suffix, draw }) => [suffix, draw(chart)] as const)
    expect(drawn.map(([suffix, svg]) => [suffix, ...(/ width="(\w+)" height="(\w+)"/.exec(svg) ?? []).slice(1)])).toEqual([['', '960pt', '540pt'], ['-half-slide', '480pt', '540pt'], ['-square', '540pt', '540pt'], ['-dark', '960pt', '540pt']])
    for (const [, svg] of drawn) expect([lintDeckSafe(svg, chart.id), svg.includes(`#${hashOf(chart)}<`)]).toEqual([[], true])
  })
})

describe('drawFile', () => {
  it('is the slide where the suffix is a hash', () => {
    expect(drawFile(chart, `.${hashOf(chart)}`)).toBe(drawingOf(chart))
    expect(drawFile(chart, '-dark')).not.toBe(drawingOf(chart))
  })
})
