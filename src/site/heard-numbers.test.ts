import { select, selectAll } from 'hast-util-select'
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './built-site.test-data.ts'

/** A negative number as it is seen: `(17)`, `($0.22)`, `−5%`. */
const NEGATIVE = /\((?:[A-Z]{0,2}[$€£¥])?\d[\d,.]*\)|(?<!\S)−(?:[A-Z]{0,2}[$€£¥])?\d/

const pages = pagesOf(inject('site'))

/** The text of a table's cells as a screen reader takes it: what has words of its own says those. */
function heard(node: Element | Root): string {
  return node.children.map((child) => {
    if (child.type === 'text') return child.value
    if (child.type !== 'element' || child.properties.ariaHidden === 'true') return ''
    return typeof child.properties.ariaLabel === 'string' && child.properties.role === 'img' ? child.properties.ariaLabel : heard(child)
  }).join('')
}

describe('every negative number is heard as negative', () => {
  it('in the tables of statements, comparisons, checks and exhibits, on every page', () => {
    const cells = pages.flatMap(({ path, tree }) => selectAll('tbody td', tree).map((cell) => ({ path, seen: toString(cell), heard: heard(cell) })))
    const negative = cells.filter(({ seen }) => NEGATIVE.test(seen))
    expect(negative.filter(({ path }) => path.includes('/exhibits/')).length).toBeGreaterThan(20)
    expect(negative.filter(({ heard: words }) => NEGATIVE.test(words) || !/minus |down /.test(words)).map(({ path, seen }) => `${path} ${seen}`)).toEqual([])
  })

  it('in what drawings say of themselves, on pages and in embeds', () => {
    const said = pages.flatMap(({ path, tree }) => selectAll('svg desc', tree).map((one) => ({ path, words: toString(one) })))
    expect(said.filter(({ path, words }) => path.startsWith('/embed/') && words.includes(' minus ')).length).toBeGreaterThan(10)
    expect(said.filter(({ words }) => NEGATIVE.test(words)).map(({ path, words }) => `${path} ${NEGATIVE.exec(words)?.[0]}`)).toEqual([])
  })

  it('in the figures that open a page', () => {
    const figures = pages.flatMap(({ path, tree }) => selectAll('.key-figures dd, .card dd', tree).map((one) => ({ path, heard: heard(one) })))
    expect(figures.length).toBeGreaterThan(20)
    expect(figures.filter(({ heard: words }) => NEGATIVE.test(words))).toEqual([])
  })
})

describe('the tables of exhibits', () => {
  it('set levels in parentheses and movements with a sign', () => {
    const bridges = pages.filter(({ path, tree }) => /\/exhibits\/[^/]+\/$/.test(path) && select('svg.bridge', tree))
    expect(bridges.length).toBeGreaterThan(5)
    for (const { path, tree } of bridges) {
      const cells = selectAll('.figures tbody td', tree).map(toString)
      // What a bridge begins and ends with are levels; most of what stands between are movements.
      expect([cells[0], cells.at(-1)].filter((text) => /^[−+]/.test(text ?? '')), path).toEqual([])
      expect(cells.slice(1, -1).filter((text) => /^\+|^−/.test(text)).length, path).toBeGreaterThan(0)
    }
  })
})
