import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { headersOf } from './headers.ts'

describe('headersOf', () => {
  it('lets embeds be framed, and no other page', () => {
    const rules = rulesOf(headersOf(siteWith('2021-q2', 'embed', 'glossary'), '/'))
    expect(rules.get('/embed/*')).toContain('frame-ancestors *')
    for (const path of ['/', '/index.html', '/2021-q2/*', '/glossary/*']) expect(rules.get(path), path).toContain("frame-ancestors 'none'")
  })

  it('has one rule for each path, so that no two policies meet', () => {
    const paths = [...rulesOf(headersOf(siteWith('a', 'embed'), '/')).keys()]
    expect(paths).toEqual(['/', '/index.html', '/a/*', '/embed/*'])
  })

  it('lets browsers keep what is named by its content', () => {
    expect(rulesOf(headersOf(siteWith('_astro'), '/')).get('/_astro/*')).toContain('immutable')
  })

  it('stands under the base path', () => {
    expect([...rulesOf(headersOf(siteWith('a'), '/reports/')).keys()]).toEqual(['/reports/', '/reports/index.html', '/reports/a/*'])
  })
})

function siteWith(...folders: string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'crossfoot-headers-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  for (const folder of folders) mkdirSync(join(site, folder))
  return site
}

function rulesOf(text: string): Map<string, string> {
  return new Map(text.split(/\n(?=\/)/).map((rule) => [rule.split('\n')[0] as string, rule]))
}
