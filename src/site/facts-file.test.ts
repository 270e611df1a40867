import { describe, expect, inject, it } from 'vitest'
import { readFacts } from './built-site.test-data.ts'
import { printedTables, RELEASES } from './printed-content.test-data.ts'

const VERDICTS = ['exact', 'within rounding', 'explained', 'plausible', 'unchecked']

describe.each(RELEASES)('facts.json of %s', (release) => {
  const { facts, ...rest } = readFacts(inject('site'), release)
  const typed = printedTables(release).flatMap((table) => table.lines.flatMap((line) => (line.figures ?? []).map((figure, index) => ({
    id: `${table.id}.${line.id}@${table.columns[index]}`, statement: table.id, line: line.id, label: line.label, period: table.columns[index], figure, source: Number(line.source),
  })))).filter(({ figure }) => figure !== 'blank')

  it('holds every figure of the content and no other, each with the line of the source that it stands on', () => {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(rest).toEqual({ release })
    expect(facts.map(({ id, statement, line, label, period, value, nil, source }) => ({ id, statement, line, label, period, figure: nil ? 'nil' : value, source })).sort(byId)).toEqual(typed.sort(byId))
    expect(facts.filter(({ source }) => !Number.isInteger(source) || Number(source) < 1)).toEqual([])
  })

  it('gives the decimals that a figure was printed with, and none to a dash', () => {
    expect(facts.filter(({ value, decimals }) => decimals !== (value === null ? null : (value.split('.')[1] ?? '').length))).toEqual([])
  })

  it('gives each figure one of the known verdicts, and leaves none unchecked that stands in a formula', () => {
    expect(facts.filter(({ verdict }) => !VERDICTS.includes(verdict))).toEqual([])
    expect(facts.filter(({ verdict, formula }) => verdict === 'unchecked' && formula !== null)).toEqual([])
  })
})
