import { describe, expect, it } from 'vitest'
import { checkRelease } from '../checks/check-release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { guideOf } from './guide.ts'

function guide() {
  const { company, releases } = readSampleContent()
  return guideOf(company!, releases.map((release) => checkRelease(release)), (path) => `https://reports.example${path}`)
}

describe('guideOf', () => {
  it('begins with the one first heading that readers of such files expect', () => {
    expect(guide().match(/^# .+$/gm)).toHaveLength(1)
    expect(guide()).toMatch(/^# \S/)
  })

  it('leads to every release’s pages, tables and files', () => {
    const text = guide()
    for (const path of ['facts.json', 'datapackage.json', 'statements/sales.csv', 'statements/sales/', 'tie-out/', 'revisions/']) expect(text).toContain(`(https://reports.example/2021-q2/${path})`)
  })
})
