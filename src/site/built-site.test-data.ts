// The pages of the built site as trees, for tests to look things up in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: `/`, `/glossary/`, `/404.html`. */
  path: string
  html: string
  tree: Root
}

/** Every file of the built site by its path in it, with `/` between steps. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1).replaceAll('\\', '/')).sort()
}

/** Every page of the built site. */
export function pagesOf(site: string): BuiltPage[] {
  return filesOf(site).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(join(site, file), 'utf8')
    return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) }
  })
}

/** The page at an address. Throws when there is none. */
export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((one) => one.path === path)
  if (!page) throw new Error(`expected a page at \`${path}\`, found none`)
  return page
}

/** The texts of the elements that a selector finds, with runs of space as one. */
export function textsAt(selector: string, tree: Root | Element): string[] {
  return selectAll(selector, tree).map(textOf)
}

/** The text of an element, with runs of space as one. */
export function textOf(element: Element): string {
  return toString(element).replace(/\s+/g, ' ').trim()
}

/** A figure in `facts.json`. */
export interface JsonFact {
  id: string
  statement: string
  line: string
  label: string
  period: string
  unit: string
  value: string | null
  decimals: number | null
  nil: boolean
  formula: string | null
  verdict: string
  source: number | null
}

/** What the `facts.json` of a release holds. */
export function readFacts(site: string, release: string): { release: string; facts: JsonFact[] } {
  return JSON.parse(readFileSync(join(site, release, 'facts.json'), 'utf8')) as { release: string; facts: JsonFact[] }
}
