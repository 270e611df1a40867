import { describe, expect, it } from 'vitest'
import { readContent } from '../reading/read-content.ts'
import { boundIn } from './bound.ts'

describe('boundIn(release)', () => {
  it('counts figures and claims in prose, titles and explanations, and nothing that is only stated', () => {
    const prose = [{ text: '[12](fact:a.b), [up 2%](claim:change(a.b)) and [3](stated:4)' }]
    const exceptions = [{ known: '[1](fact:a.b@2021-Q2) is printed.' }]
    const exhibits = [{ views: [{ title: '[Half](claim:a.b/a.c)' }] }]
    expect(boundIn({ prose, exhibits, exceptions } as never)).toEqual({ facts: 2, claims: 2 })
  })

  it('finds the words of a release as it is read', () => {
    const [release] = readContent('content').releases
    expect(boundIn(release!).claims).toBeGreaterThan(0)
  })
})
