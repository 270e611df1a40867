import type { Nodes } from 'hast'
import { HtmlValidate } from 'html-validate'
import { selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf, textOf, textsAt, type BuiltPage } from './built-site.test-data.ts'

const pages = pagesOf(inject('site'))

/** The pages of which something is true that must not be; the first ten, since one cause is enough to see. */
const pagesWhere = (test: (page: BuiltPage) => boolean) => pages.filter(test).map(({ path }) => path).slice(0, 10)

/** The rules of HTML and of WCAG that html-validate knows; style is ours. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes these three in its own way, and browsers read them as they read any other.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    // Inks are presentation attributes and classes, save where no page says otherwise.
    'no-inline-style': 'error',
    // The length of a title is that of the statement’s own.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

/** The texts with a negative number that nothing says in words. */
function silentNegatives(node: Nodes): string[] {
  if (node.type === 'text') return /\([$€£]?\d[\d,.]*\)|^\s*\([\d,.]+%\)\s*$/.test(node.value) ? [node.value] : []
  if (node.type === 'element' && (node.properties.role === 'img' || node.properties.ariaHidden || ['svg', 'head', 'script'].includes(node.tagName))) return []
  return 'children' in node ? node.children.flatMap(silentNegatives) : []
}

describe('every page', () => {
  it('has one h1, with words in it', () => {
    expect(pagesWhere(({ tree }) => selectAll('h1', tree).length !== 1 || textsAt('h1', tree)[0] === '')).toEqual([])
  })

  it('has headings that go down by one level at a time', () => {
    const skips = ({ tree }: BuiltPage) => {
      const levels = selectAll('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName[1]))
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    }
    expect(pagesWhere(skips)).toEqual([])
  })

  it('has no id twice', () => {
    const repeats = pages.flatMap(({ path, tree }) => {
      const ids = selectAll('[id]', tree).map(({ properties: { id } }) => String(id))
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`)
    })
    expect(repeats).toEqual([])
  })

  it('says its language, fits the screen and has one main part', () => {
    expect(pagesWhere(({ tree }) => selectAll('html[lang=en]', tree).length !== 1)).toEqual([])
    expect(pagesWhere(({ tree }) => selectAll('meta[name=viewport][content*="width=device-width"]', tree).length !== 1)).toEqual([])
    expect(pagesWhere(({ tree }) => selectAll('main', tree).length !== 1)).toEqual([])
  })

  it('has a title that no other page but an embed has, and a description', () => {
    const listed = pages.filter(({ path }) => !path.startsWith('/embed/'))
    const titles = listed.map(({ tree }) => textsAt('head > title', tree)[0])
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([])
    expect(pagesWhere((page) => String(selectAll('meta[name=description]', page.tree)[0]?.properties.content ?? '').trim() === '')).toEqual([])
  })

  it('has a caption or a name for every table, and scopes for its headings', () => {
    expect(pagesWhere(({ tree }) => selectAll('table', tree).some((table) => selectAll('th:not([scope])', table).length > 0))).toEqual([])
    expect(pagesWhere(({ tree }) => selectAll('table:not([aria-label], [aria-labelledby])', tree).some((table) => selectAll('caption', table).map(textOf).join('') === ''))).toEqual([])
  })

  it('holds no value that code forgot to put into words', () => {
    expect(pagesWhere(({ tree }) => /\b(undefined|NaN|null|Infinity)\b|\[object /.test(textsAt('body', tree)[0] ?? ''))).toEqual([])
  })

  it('has every negative number said in words, since parentheses are silent', () => {
    expect(pages.flatMap(({ path, tree }) => silentNegatives(tree).map((text) => `${path}: ${text}`)).slice(0, 10)).toEqual([])
  })

  it('is sound HTML by html-validate', async () => {
    const reports = await Promise.all(pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })))
    const errors = reports.flatMap(({ path, report }) => report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`)))
    expect(errors).toEqual([])
  })
})
