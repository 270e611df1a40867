import { describe, expect, it } from 'vitest'
import type { Company } from '../model/company.ts'
import { printStyleOf } from './print-style.ts'

const styleOf = (name: string, title: string) => printStyleOf({ company: { name } as Company, title })

describe('printStyleOf', () => {
  it('puts company and title into the margins', () => {
    expect(styleOf("Stannary & Daughters", 'Second quarter of 2021')).toContain('@top-left { content: "Stannary & Daughters"; }')
  })

  it('lets no text end its string', () => {
    const style = styleOf('"; } * { color: red } \\', 'a\n"b</style>')
    expect(style.match(/"/g)).toHaveLength(4)
    expect(style.split('\n')).toHaveLength(5)
    expect(style).not.toContain('</style>')
  })
})
