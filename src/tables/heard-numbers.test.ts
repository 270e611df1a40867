import { describe, expect, it } from 'vitest'
import { toHeardNumbers } from './heard-numbers.ts'
import { treeToHtml } from './tree-to-html.ts'

const htmlOf = (text: string) => treeToHtml({ type: 'root', children: toHeardNumbers(text) })

describe('toHeardNumbers', () => {
  it('says each negative number of a text in words', () => {
    expect(htmlOf('(17)')).toBe('<span role="img" aria-label="minus 17">(17)</span>')
    expect(htmlOf('Other (1,234.50) to (3)')).toBe('Other <span role="img" aria-label="minus 1,234.50">(1,234.50)</span> to <span role="img" aria-label="minus 3">(3)</span>')
  })

  it('leaves other brackets alone, and escapes what must be', () => {
    expect(htmlOf('Income (loss) of <2003> ($/oz.), 29.73%')).toBe('Income (loss) of &#x3C;2003> ($/oz.), 29.73%')
  })
})
