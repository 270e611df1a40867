import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { allowStyles, policyFor } from './content-security-policy.ts'
import { copyScript, searchScript, themeScript } from './scripts.ts'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

describe('policyFor', () => {
  it('allows a plain page its own styles, fonts and pictures, the switch of colours by its hash, and nothing else', () => {
    expect(policyFor()).toBe(`default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; font-src 'self'; style-src 'self'; connect-src 'self'; script-src ${hashOf(themeScript)}`)
  })

  it('allows the script that copies where something is copied, and the one that searches, with its index’s files, where one searches', () => {
    expect(policyFor(['copy'])).toBe(`${policyFor()} ${hashOf(copyScript)}`)
    expect(policyFor(['search'])).toContain(`script-src 'self' ${hashOf(themeScript)} ${hashOf(searchScript)}; worker-src 'self'`)
  })

  it.each([[[]], [['copy' as const]], [['search' as const]]])('never allows what stands inline, nor another host, with needs %j', (needs) => {
    expect(policyFor(needs).replace("img-src 'self' data:", '')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/)
  })

  it('lets auditors fetch what robots read from within any page', () => {
    expect(policyFor()).toContain("connect-src 'self'")
  })

  it('says each directive once', () => {
    const names = policyFor(['search']).split('; ').map((directive) => directive.split(' ')[0])
    expect(names).toEqual([...new Set(names)])
  })
})

describe('allowStyles', () => {
  const page = `<meta content="style-src 'self'; x"><style>a{}</style><style>b{}</style>`

  it('adds the hash of each of the given styles that stands in a page to its policy', () => {
    expect(allowStyles(page, ['a{}', 'c{}'])).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='; x/)
    expect(allowStyles(page, ['a{}', 'b{}'])).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}='; x/)
  })

  it('allows no style that the site does not know', () => {
    expect(allowStyles(page, ['c{}'])).toBe(page)
  })
})
