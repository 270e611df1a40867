import { describe, expect, it } from 'vitest'
import { policyFor } from './content-security-policy.ts'

describe('policyFor', () => {
  it('allows a plain page its own styles, fonts and pictures, and nothing else', () => {
    expect(policyFor()).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'; font-src 'self'; style-src 'self'")
  })

  it('allows scripts to the search alone', () => {
    expect(policyFor(['search'])).toContain("script-src 'self'; worker-src 'self'")
    expect(policyFor()).not.toContain('script-src')
  })

  it.each([[[]], [['search' as const]]])('never allows what stands inline, nor another host, with needs %j', (needs) => {
    expect(policyFor(needs)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/)
  })

  it('says each directive once', () => {
    const names = policyFor(['search']).split('; ').map((directive) => directive.split(' ')[0])
    expect(names).toEqual([...new Set(names)])
  })
})
