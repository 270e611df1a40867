import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { basePath, siteUrl } from '../../settings.ts'
import { layFile, type Sites } from '../lay-file.ts'
import { headersOf } from './headers.ts'
import { pagesOf, sitemapOf } from './sitemap.ts'

/** Adds to a finished site what only its host and searchers read: headers, and, where its address is known, a sitemap. */
export function finishSite(sites: Sites): void {
  const [url, base] = [siteUrl(), basePath()]
  lay(sites, '_headers', headersOf(sites.site, base))
  if (!url) return
  lay(sites, 'sitemap.xml', sitemapOf(pagesOf(sites.site), url + base))
  const robots = readFileSync(join(sites.site, 'robots.txt'), 'utf8')
  rmSync(join(sites.site, 'robots.txt'))
  lay(sites, 'robots.txt', `${robots}Sitemap: ${url}${base}sitemap.xml\n`)
}

function lay(sites: Sites, path: string, text: string): void {
  layFile(sites, path, new TextEncoder().encode(text))
}
