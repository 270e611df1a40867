import { describe, expect, it } from 'vitest'
import { toHeardNumbers } from './heard-numbers.ts'
import { treeToHtml } from './tree-to-html.ts'

const htmlOf = (text: string) => treeToHtml({ type: 'root', children: toHeardNumbers(text) })

describe('toHeardNumbers', () => {
  it('says each negative number of a text in words', () => {
    expect(htmlOf('(17)')).toBe('<span role="img" aria-label="minus 17">(17)</span>')
    expect(htmlOf('Other (1,234.50) to (3)')).toBe('Other <span role="img" aria-label="minus 1,234.50">(1,234.50)</span> to <span role="img" aria-label="minus 3">(3)</span>')
  })

  it('keeps the currency sign, and takes a share by itself for a number', () => {
    expect(htmlOf('($0.22)')).toContain('aria-label="minus $0.22"')
    expect(htmlOf('(19%)')).toContain('aria-label="minus 19%"')
  })

  it('says a minus, but not the sign of a subtraction', () => {
    expect(htmlOf('−$0.12')).toBe('<span role="img" aria-label="minus $0.12">−$0.12</span>')
    expect(htmlOf('−5%')).toContain('aria-label="minus 5%"')
    expect(htmlOf('Sales 28 − Costs 17')).toBe('Sales 28 − Costs 17')
  })

  it('leaves other brackets alone, and escapes what must be', () => {
    expect(htmlOf('Income (loss) of <2003> ($/oz.), Deep Lode (62.5%)')).toBe('Income (loss) of &#x3C;2003> ($/oz.), Deep Lode (62.5%)')
  })
})
