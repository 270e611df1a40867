import { describe, expect, it } from 'vitest'
import { failureToText } from './astro-failure.ts'

describe('failureToText', () => {
  it('says where in the project it went wrong, and the hint', () => {
    const error = Object.assign(new Error('Unable to render'), { loc: { file: '/project/src/pages/a.astro', line: 3, column: 5 }, hint: 'Import it.' })
    expect(failureToText(error, '/project')).toBe('src/pages/a.astro:3:5: Unable to render\nhint: Import it.')
  })

  it('names the page that was being written and our own frames, not those of packages', () => {
    const error = Object.assign(new Error('boom'), { id: 'src/pages/a.astro' })
    error.stack = 'Error: boom\n    at f (file:///project/src/tables/a.ts:1:2)\n    at g (file:///project/node_modules/astro/x.js:3:4)'
    expect(failureToText(error, '/project')).toBe('src/pages/a.astro: boom\n  at f (src/tables/a.ts:1:2)')
  })

  it('tells the cause when it says more', () => {
    const error = new Error('outer', { cause: Object.assign(new Error('inner'), { stack: '' }) })
    error.stack = ''
    expect(failureToText(error, '/project')).toBe('outer\ncaused by inner')
  })

  it('takes what is not an error as it is', () => {
    expect(failureToText('gone', '/project')).toBe('gone')
  })
})
