import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './built-site.test-data.ts'

const site = inject('site')
const pages = pagesOf(site)
const idsOn = new Map(pages.map(({ path, tree }) => [path, new Set(selectAll('[id]', tree).map(({ properties: { id } }) => String(id)))]))

/** Every address in a page, with the page that it stands on. */
const addresses = pages.flatMap(({ path, tree }) => selectAll('[href], [src], [data], [srcset]', tree).flatMap(({ properties: { href, src, data, srcSet } }) =>
  [href, src, data, ...String(srcSet ?? '').split(',').map((one) => one.trim().split(' ')[0])].flatMap((to) => (to ? [{ path, to: String(to) }] : []))))

/** What is wrong with an address within the site; undefined when it leads somewhere. */
function wrong({ path, to }: { path: string; to: string }): string | undefined {
  const url = new URL(to, `http://site${path}`)
  if (url.host !== 'site') return undefined
  const file = decodeURIComponent(url.pathname)
  if (!existsSync(join(site, file.endsWith('/') ? `${file}index.html` : file))) return `${file}: no such file`
  const fragment = decodeURIComponent(url.hash.slice(1))
  return fragment && !idsOn.get(file)?.has(fragment) ? `${file}#${fragment}: no such place in the page` : undefined
}

/** What a link to a missing place comes to, once for all pages that have it. */
function wrongOnce(): string[] {
  const byTarget = Map.groupBy(addresses, wrong)
  byTarget.delete(undefined)
  return [...byTarget].map(([target, from]) => `${target}, linked from ${from[0]?.path}${from.length > 1 ? ` and ${from.length - 1} more` : ''}`)
}

describe('links of the site', () => {
  it('lead to a page or a file, and to a place in it that is there', () => {
    expect(addresses.length).toBeGreaterThan(pages.length * 10)
    expect(wrongOnce()).toEqual([])
  })

  it('reach every page from the first', () => {
    const linked = Map.groupBy(addresses, ({ path }) => path)
    const reached = new Set<string>()
    const waiting = ['/']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue
      reached.add(path)
      waiting.push(...(linked.get(path) ?? []).map(({ to }) => new URL(to, `http://site${path}`)).filter(({ host }) => host === 'site').map(({ pathname }) => pathname))
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !/^\/(404\.html$|embed\/)/.test(path))).toEqual([])
  })

  it('name no address of the machine that built the site', () => {
    expect(pages.filter(({ html }) => /localhost|127\.0\.0\.1|file:\/\//.test(html)).map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ html }) => html.includes(process.cwd())).map(({ path }) => path)).toEqual([])
  })

  it('say where they lead, in words', () => {
    const silent = pages.flatMap(({ path, tree }) => selectAll('a[href]', tree).filter((link) => !JSON.stringify(link).match(/"ariaLabel":"[^"]+"|"value":"[^"]*\S[^"]*"/)).map(({ properties: { href } }) => `${path}: ${href}`))
    expect(silent).toEqual([])
  })
})
