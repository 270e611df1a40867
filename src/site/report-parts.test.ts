import { describe, expect, it } from 'vitest'
import type { Release } from '../model/release.ts'
import { readSampleContent, RELEASE } from '../reading/sample-content.test-data.ts'
import { reportPartsOf } from './report-parts.ts'

const partsOf = (edits = {}) => reportPartsOf(readSampleContent(edits).releases[0] as Release)

describe('reportPartsOf', () => {
  it('has every table once, in parts numbered from 1', () => {
    const parts = partsOf()
    expect(parts.map(({ number }) => number)).toEqual(parts.map((_, at) => at + 1))
    const statements = parts.flatMap(({ sections }) => sections.flatMap(({ statement }) => statement?.id ?? []))
    expect(statements.toSorted()).toEqual((readSampleContent().releases[0] as Release).statements.map(({ id }) => id).toSorted())
  })

  it('leaves out parts with nothing in them, but never the proof', () => {
    expect(partsOf().map(({ title }) => title)).not.toContain('Discussion')
    expect(partsOf().map(({ title }) => title)).toContain('Proof')
  })

  it('begins with the discussion where there is one, its texts numbered within it', () => {
    const text = '---\ntitle: Costs\npage: discussion\norder: 1\n---\n\nCosts rose.\n'
    expect(partsOf({ [`${RELEASE}/prose/costs.md`]: text })[0]).toMatchObject({ number: 1, title: 'Discussion', sections: [{ id: 'text-costs', number: '1.1', title: 'Costs' }] })
  })

  it('gives every part and section an id of its own, though a text and a table may share a name', () => {
    const text = '---\ntitle: Deep Lode\npage: discussion\norder: 1\n---\n\nIt went well.\n'
    const ids = partsOf({ [`${RELEASE}/prose/deep-lode.md`]: text }).flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
