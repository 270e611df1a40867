import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { madeUpFacts, madeUpProse, madeUpRelease } from './made-up.test-release.ts'
import { noteTextsOf } from '../model/prose-file.ts'
import { renderNote } from './notes.ts'
import { proseToText } from './prose-to-text.ts'
import { renderProse, type RenderOptions } from './render.ts'

const options: RenderOptions = { factHref: ({ statement, line }) => `/lines/${statement.id}/${line.id}/` }
const html = (tree: Root) => toHtml(tree)
const render = (text: string, more: Partial<RenderOptions> = {}) => html(renderProse(madeUpRelease(), madeUpFacts(), text, { ...options, ...more }))

test('renderProse(…) leads bound words to the figure’s own page and names the figure', () => {
  expect(render('It was [$7.2 million](fact:profit.tin).')).toBe(
    '<p>It was <a class="bound" href="/lines/profit/tin/" data-about="The profit: Line tin, first quarter 2031: $7,202 thousand" data-fact="profit.tin@2031-Q1">$7.2 million</a>.</p>',
  )
})

test('renderProse(…) leads a claim to the first of its figures and tells them all', () => {
  expect(render('It is [up 27%](claim:change(output.tin)).')).toBe(
    '<p>It is <a class="bound claim" href="/lines/output/tin/" data-about="The output: Line tin, first quarter 2031: 2,643,429 oz; first quarter 2030: 2,079,418 oz">up 27%</a>.</p>',
  )
  expect(render('[more](claim:profit.tin>profit.copper)')).toContain('class="bound claim" href="/lines/profit/tin/"')
})

test('renderProse(…) says of a bound figure what the proof came to, when asked', () => {
  expect(render('[$7.2 million](fact:profit.tin)', { proof: () => 'ties exactly' })).toContain('$7,202 thousand, ties exactly"')
  expect(render('[up 27%](claim:change(output.tin))', { proof: () => 'ties exactly' })).toContain(': 2,643,429 oz; first quarter 2030: 2,079,418 oz, each ties exactly"')
  expect(render('[up 27%](claim:change(output.tin))', { proof: ({ period }) => `in ${period.id}` })).toMatch(/oz, in 2031-Q1; first quarter 2030: [\d,]+ oz, in 2030-Q1"/)
})

test('renderProse(…) marks what the company only states with its source line', () => {
  expect(render('[15%](stated:181) of it')).toBe(
    '<p><span class="stated" data-source="181" title="Stated by the company, source line 181; no figures of the release give it">15%</span> of it</p>',
  )
})

test('renderProse(…) keeps lists, emphasis, quotations and ordinary links', () => {
  expect(render('- *a* **b** [c](https://example.com/)\n- [d](#e)\n\n> f')).toBe(
    '<ul>\n<li><em>a</em> <strong>b</strong> <a href="https://example.com/">c</a></li>\n<li><a href="#e">d</a></li>\n</ul>\n<blockquote>\n<p>f</p>\n</blockquote>',
  )
})

test('renderProse(…) moves headings down, never above the second level nor below the sixth', () => {
  expect(render('# a\n\n## b\n\n##### c')).toBe('<h2>a</h2>\n<h2>b</h2>\n<h5>c</h5>')
  expect(render('# a\n\n## b\n\n##### c', { headingShift: 2 })).toBe('<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>')
})

test('renderProse(…) takes a prose file and leaves words that lead nowhere plain', () => {
  expect(html(renderProse(madeUpRelease(), madeUpFacts(), madeUpProse('[a](fact:no.such) [b](claim:1/0)'), options))).toBe('<p><span>a</span> <span>b</span></p>')
})

describe('nothing hostile survives rendering:', () => {
  test.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)></svg>', '<iframe src="javascript:alert(1)"></iframe>', '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java&#10;script:alert(1))', '[x](java&Tab;script:alert(1))', '[x](&#1;javascript:alert(1))',
    '[x](vbscript:msgbox)', '[x](data:text/html;base64,PHNjcmlwdD4=)', '[x](//evil.example)', '[x](\\\\evil.example)', '[x](/\\evil.example)', '<javascript:alert(1)>',
    '![x](javascript:alert(1))', '[x](https://a.example "onmouseover=alert(1)")', '[x][y]\n\n[y]: javascript:alert(1)', '<style>*{display:none}</style>', '<!-- -->',
    '<p style="position:fixed">x</p>', '[<b onclick=alert(1)>x</b>](fact:profit.tin)', '<form action=//evil.example>', '<meta http-equiv=refresh content=0>', '&lt;script&gt;',
    '[x](stated:1"onclick=alert)', '[x](fact:profit.tin"onclick=alert)', '<math href="javascript:alert(1)">x</math>', '[x](https://evil.example\\@good.example/)',
  ])('%s', (text) => {
    const survived = render(text)
    expect(survived).not.toMatch(/<(?!\/?(?:p|a|span|br)\b)/)
    expect(survived).not.toMatch(/<[^>]*\s(?:on\w+|style|src|action)\s*=/i)
    expect([...survived.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !/^(?:https:\/\/a\.example|\/lines\/)/.test(href ?? ''))).toEqual([])
  })
})

test('a figure’s label and an address that the site makes are escaped and sanitised too', () => {
  const release = madeUpRelease()
  const facts = new Map([...madeUpFacts()].map(([id, fact]) => [id, { ...fact, line: { ...fact.line, label: '"><script>x</script>' } }]))
  const survived = html(renderProse(release, facts, '[$7.2 million](fact:profit.tin)', { factHref: () => 'javascript:alert(1)' }))
  expect(survived).not.toContain('javascript')
  expect(survived).toContain('data-about="The profit: &#x22;><script>x</script>, ')
})

test('noteTextsOf(release) is the Markdown below each heading of the notes files', () => {
  const notes = madeUpProse('## one\n\nFirst *note*.\n\nMore.\n\n## two\n\nSecond.\n', 'notes')
  const release = madeUpRelease([madeUpProse('## three\n\nNo note.'), notes])
  expect([...noteTextsOf(release)]).toEqual([['one', 'First *note*.\n\nMore.'], ['two', 'Second.']])
  expect(html(renderNote(release, madeUpFacts(), 'two', options))).toBe('<p>Second.</p>')
  expect(() => renderNote(release, madeUpFacts(), 'three', options)).toThrow('found `three`')
})

test('proseToText(prose) is the words without their markup', () => {
  expect(proseToText('## A\n\nIt *was* [$7.2\nmillion](fact:profit.tin).\n\n- b\n- c')).toBe('A\n\nIt was $7.2 million.\n\nb\n\nc')
  expect(proseToText(madeUpProse('a'))).toBe('a')
})
