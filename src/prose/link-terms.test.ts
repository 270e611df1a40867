import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Term } from '../model/glossary.ts'
import { linkTerms } from './link-terms.ts'

const TERMS: Term[] = [
  { id: 'ore', term: 'Ore', meaning: 'Rock that pays.', also: ['ores'] },
  { id: 'ore-grade', term: 'Ore grade', meaning: 'What is in it.', also: ['high-grade'] },
  { id: 'gaap', term: 'GAAP', meaning: 'The "rules".', also: ['non-GAAP'] },
]

function link(...children: Parameters<typeof h>[2][]): string {
  const tree = h(null, children as never) as Root
  linkTerms({ terms: TERMS, href: (term) => `#${term}`, seen: new Set() })(tree)
  return toHtml(tree)
}

describe('linkTerms', () => {
  it('links the first occurrence, with the meaning as its title', () => {
    expect(link(h('p', 'Ore is ore.'))).toBe('<p><a class="term" href="#ore" data-about="Rock that pays.">Ore</a> is ore.</p>')
  })

  it('prefers the longest spelling, and knows other spellings and line ends', () => {
    expect(link(h('p', 'The ore\ngrade of ores'))).toContain('>ore\ngrade</a> of <a class="term" href="#ore" data-about="Rock that pays.">ores</a>')
  })

  it.each(['before', 'score', 'ore-bearing', 'ores2', 'non-gaapish'])('links whole words only, not `%s`', (word) => {
    expect(link(h('p', `It is ${word} now`))).not.toContain('<a')
  })

  it('leaves links, headings and others’ words alone', () => {
    expect(link(h('h2', 'Ore'), h('p', [h('a', { href: '/x' }, 'ore'), h('span', 'ore')]))).not.toContain('term')
  })

  it('goes into emphasis, lists and quotations', () => {
    expect(link(h('ul', [h('li', [h('em', 'ore')])]))).toContain('<em><a class="term"')
  })

  it('explains a term once for all texts of a page', () => {
    const seen = new Set<string>()
    const trees = [h(null, [h('p', 'ore')]), h(null, [h('p', 'ore')])] as Root[]
    for (const tree of trees) linkTerms({ terms: TERMS, href: String, seen })(tree)
    expect(trees.map((tree) => toHtml(tree).includes('<a'))).toEqual([true, false])
  })

  it('escapes a meaning', () => {
    expect(link(h('p', 'By GAAP.'))).toContain('data-about="The &#x22;rules&#x22;."')
  })

  it('changes nothing where there are no terms', () => {
    const tree = h(null, [h('p', 'ore')]) as Root
    linkTerms({ terms: [], href: String, seen: new Set() })(tree)
    expect(toHtml(tree)).toBe('<p>ore</p>')
  })
})
