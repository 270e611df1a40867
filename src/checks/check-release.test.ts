import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFigure, type Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { isSum } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { STATEMENTS, swap } from '../reading/sample-content.test-data.ts'
import { checkRelease } from './check-release.ts'
import { findingsToFaults } from './report.ts'
import { checkSample } from './sample-check.test-data.ts'

/** Whether a finding is of a table that foots as printed. */
const isFooted = ({ kind, fact: { line, statement } }: Finding) =>
  kind === 'formula' && statement.footing === 'as printed' && line.formula !== undefined && isSum(line.formula.tree)

/** The release with one figure changed; the given release stays as it is. */
function withFigure(release: Release, id: string, change: (figure: Figure) => Figure): Release {
  const [, statementId, lineId, period] = /^(.*)\.(.*)@(.*)$/.exec(id) ?? []
  const copy = structuredClone(release)
  const statement = copy.statements.find((one) => one.id === statementId)
  const line = statement?.lines.find((one) => one.id === lineId)
  const column = statement?.columns.findIndex((one) => one.id === period) ?? -1
  if (!line?.figures[column]) throw new Error(`expected a figure \`${id}\``)
  line.figures[column] = change(line.figures[column])
  return copy
}

describe('checkRelease(release)', () => {
  it('proves the made-up release: no fault, and nothing against it that is not explained', () => {
    const { faultLines, findingLines, findings } = checkSample()
    expect([...faultLines, ...findingLines]).toEqual([])
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['exact', 'within rounding', 'does not tie', 'plausible']))
  })

  it('gives every finding an id of its own', () => {
    const ids = checkSample().findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('calls nothing exact or within rounding whose intervals do not meet', () => {
    for (const { verdict, printed, computed, kind } of checkSample().findings) {
      if (kind === 'bound' || verdict === 'does not tie') continue
      expect(printed.low.compare(computed.high)).toBeLessThanOrEqual(0)
      expect(computed.low.compare(printed.high)).toBeLessThanOrEqual(0)
    }
  })

  it('reports a misspelt name once, not again for every period that it leaves unproved', () => {
    const { faultLines } = checkSample({ [`${STATEMENTS}/sales.yaml`]: swap('same: operations.sales', 'same: operations.sale') })
    expect(faultLines).toHaveLength(1)
  })

  it('does not change the release that it is given', () => {
    const { release } = checkSample()
    const before = structuredClone(release)
    checkRelease(release)
    expect(release).toEqual(before)
  })

  it('finds any changed digit of a figure that is footed, and any changed sign', () => {
    const { release, findings } = checkSample()
    const footed = [...new Set(findings.filter(isFooted).flatMap(({ fact, terms }) => [fact, ...terms]))].filter(({ figure }) => figure.kind === 'number')
    expect(footed.length).toBeGreaterThan(40)
    const edit = fc.record({ fact: fc.constantFrom(...footed), at: fc.nat(), digit: fc.integer({ min: 0, max: 9 }) })
    fc.assert(fc.property(edit, ({ fact: { id, figure }, at, digit }) => {
      const value = figure.kind === 'number' ? figure.value : ''
      const places = [...value].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []))
      const place = places[at % places.length] ?? 0
      const typed = value.slice(0, place) + String(digit) + value.slice(place + 1)
      const changed = parseFigure(typed)
      fc.pre(typed !== value && changed !== undefined)
      expect(findingsToFaults(checkRelease(withFigure(release, id, () => changed as Figure)).findings)).not.toEqual([])
    }), { numRuns: 200 })
    for (const { id } of footed) {
      const turned = withFigure(release, id, (figure) => (figure.kind === 'number' ? parseFigure(figure.value.startsWith('-') ? figure.value.slice(1) : `-${figure.value}`) as Figure : figure))
      expect(findingsToFaults(checkRelease(turned).findings), id).not.toEqual([])
    }
  })
})
