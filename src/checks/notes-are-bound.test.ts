import { describe, expect, it } from 'vitest'
import { RELEASE, STATEMENTS, swap, type Edit } from '../reading/sample-content.test-data.ts'
import { notesAreBound } from './notes-are-bound.ts'
import { checkSample } from './sample-check.test-data.ts'

const NOTES = `${RELEASE}/prose/notes.md`

describe('notesAreBound(release)', () => {
  it('finds nothing where each footnote is marked on a line or a table', () => {
    expect(notesAreBound(checkSample().release)).toEqual([])
  })

  it('finds a footnote that nothing points at, at its heading', () => {
    const { faultLines } = checkSample({ [`${STATEMENTS}/sales.yaml`]: swap('    notes: [by-product]\n', '') })
    expect(faultLines).toEqual([`${NOTES}:7:1: expected a line or a table with \`notes: [by-product]\`, found none; bind the footnote or remove it`])
  })

  it.each<[string, Edit, string]>([
    ['that is defined twice, where it stands again', (text) => `${text}\n## by-product\n\nAgain.\n`, '15:1: expected each footnote once, found `by-product` a second time; remove one'],
    ['whose heading is no id', swap('## non-gaap', '## Not by GAAP'), '11:1: expected a footnote\'s id such as `## by-product`, found `Not by GAAP`; correct the heading'],
    ['whose heading is empty', swap('## non-gaap', '##'), '11:1: expected a footnote\'s id such as `## by-product`, found nothing; correct the heading'],
  ])('finds a footnote %s', (_, edit, line) => {
    expect(checkSample({ [NOTES]: edit }).faultLines).toContain(`${NOTES}:${line}`)
  })

  it('leaves the headings of other texts and of other levels alone', () => {
    const { faultLines } = checkSample({
      [`${RELEASE}/prose/summary.md`]: (text) => `${text}\n## A heading\n`, [NOTES]: swap('Tin is', '### Of tin\n\nTin is'),
    })
    expect(faultLines).toEqual([])
  })
})
