import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Chart, Datum } from '../charts/chart.ts'
import { describe as describeChart, sayFigure } from '../charts/description.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { classesOf, findAll } from '../charts/drawing.test-data.ts'
import { findMisplaced } from '../charts/expected-marks.test-data.ts'
import { frames, type Frame } from '../charts/frame.ts'
import { findOutside, findOverlaps, findStruck, roomFilled, standIn } from '../charts/text-boxes.test-data.ts'
import { toSvg } from '../charts/to-svg.ts'
import { factsOf, type Facts } from '../model/fact.ts'
import { figureToFraction } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import { readContent } from '../reading/read-content.ts'
import { dataOf } from './chart-data.test-data.ts'
import { toExhibitTable } from './exhibit-table.ts'
import { toChart } from './to-chart.ts'

// The exhibits of the content itself, whatever they are.
const [release] = readContent('content').releases as [Release]
const facts: Facts = factsOf(release)
const charts = release.exhibits.map((exhibit) => toChart(exhibit, release, facts))
const inFrames = charts.flatMap((chart) => Object.values(frames).map((frame) => [chart.id, frame.name, chart, frame] as const))

describe('the exhibits of the report', () => {
  it('are at least twenty-four, of every kind', () => {
    expect(new Set(release.exhibits.map(({ declared }) => declared.entry)).size).toBeGreaterThanOrEqual(24)
    expect(new Set(charts.map(({ kind }) => kind)).size).toBe(7)
  })

  it('follow from the figures that they name', () => {
    for (const chart of charts) for (const datum of dataOf(chart)) expect(followsFromFacts(chart, datum), `${chart.id} ${datum.label} of ${datum.facts.join(' ')}`).toBe(true)
  })

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s has its mines in the order of the company, or by their size', (_, chart) => {
    const shown = rowIdsOf(chart)
    const inOrder = release.company.mines.map(({ id }) => id).filter((id) => shown.includes(id))
    const bySize = chart.kind === 'bars' ? chart.groups.toSorted((a, b) => (b.data.at(-1)?.value ?? 0) - (a.data.at(-1)?.value ?? 0)).flatMap(({ id }) => id ?? []) : inOrder
    expect([inOrder, bySize]).toContainEqual(shown)
  })

  it('of one declaration all stand or all lie, whatever the frame', () => {
    const isLying = (chart: Chart, frame: Frame) => findAll(drawChart(chart, frame), ({ element }) => classesOf(element).includes('x-axis')).length > 0
    for (const [i, { declared }] of release.exhibits.entries()) for (const frame of Object.values(frames)) {
      const twin = charts[release.exhibits.findIndex((other) => other.declared.entry === declared.entry)]!
      expect(isLying(charts[i]!, frame), `${charts[i]!.id} on a ${frame.name}`).toBe(isLying(twin, frame))
    }
  })

  it('sign every step of every bridge, and no total', () => {
    const steps = charts.flatMap((chart) => (chart.kind === 'bridge' ? chart.steps : []))
    for (const { role, datum: { label, value } } of steps) expect(label, label).toMatch(role === 'delta' && value ? /^[+−]/ : /^[^+−]/)
  })

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s says all its figures in its description and in its table', (_, chart) => {
    const [description, table] = [describeChart(chart), toExhibitTable(chart).rows.flatMap(({ cells }) => cells.map(({ text }) => text))]
    for (const datum of dataOf(chart)) {
      expect(description).toContain(sayFigure(datum))
      expect(table).toContain(datum.label)
    }
  })

  it.each(inFrames)('%s on a %s measures what it says, mark by mark', (_, __, chart, frame) => {
    expect(findMisplaced(chart, drawChart(chart, frame))).toEqual([])
  })

  it.each(inFrames)('%s on a %s keeps its words apart and inside', (_, __, chart, frame) => {
    const tree = drawChart(chart, frame)
    expect([...findOverlaps(tree), ...findOutside(tree, 0)]).toEqual([])
  })

  it.each(inFrames.filter(([, , , { height }]) => height !== null))('%s on a %s leaves no fifth of its room empty, across or down', (_, __, chart, frame) => {
    const { across, down } = roomFilled(drawChart(chart, frame), frame)
    expect(Math.min(across, down)).toBeGreaterThan(0.8)
  })

  it.each(inFrames)('%s on a %s keeps them so where Arial draws them, the font not being there', (_, __, chart, frame) => {
    const tree = drawChart(chart, frame)
    expect([...findOverlaps(tree, standIn), ...findOutside(tree, frame.margin, standIn)]).toEqual([])
  })

  it.each(inFrames)('%s on a %s has no word struck through', (_, __, chart, frame) => {
    for (const caption of [true, false]) expect(findStruck(drawChart(chart, frame, { caption }))).toEqual([])
  })

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s takes at most 1,500 bytes compressed where it stands in a page', (_, chart) => {
    for (const frame of Object.values(frames).filter(({ height }) => height === null)) expect(gzipSync(toSvg(drawChart(chart, frame, { caption: false })), { level: 9 }).length, frame.name).toBeLessThanOrEqual(1500)
  })

  it('are the same to the byte when drawn again', () => {
    const draw = () => release.exhibits.map((exhibit) => toSvg(drawChart(toChart(exhibit, release, facts), frames.page))).join('\n')
    expect(draw()).toBe(draw())
  })
})

/** The mines that a chart has rows of, but for one that orders them by cost. */
function rowIdsOf(chart: Chart): string[] {
  const rows = 'groups' in chart ? chart.groups : chart.kind === 'lines' ? chart.series : []
  return rows.flatMap(({ id }) => id ?? [])
}

/** Whether a figure is the printed ones added or subtracted, or in percent their relative change. */
function followsFromFacts({ kind }: Chart, { facts: ids, value, label }: Datum): boolean {
  if (value === null) return label === '–' || label === 'n.m.'
  const numbers = ids.map((id) => facts.get(id)).map((fact) => (fact ? figureToFraction(fact.figure).valueOf() : NaN))
  if (kind === 'change' && label.includes('%')) return Math.abs(((numbers[0] ?? NaN) / (numbers[1] ?? NaN) - 1) * 100 - value) < 1e-9
  return signedSums(numbers).some((sum) => Math.abs(sum - value) < 1e-6)
}

function signedSums([first, ...others]: number[]): number[] {
  if (first === undefined) return [0]
  return signedSums(others).flatMap((sum) => [sum + first, sum - first])
}
