import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { basePath, siteUrl } from '../../settings.ts'
import { headersOf } from './headers.ts'
import { pagesOf, sitemapOf } from './sitemap.ts'

/** Adds to a finished site what only its host and searchers read: headers, and, where its address is known, a sitemap. */
export function finishSite(site: string): void {
  const [url, base] = [siteUrl(), basePath()]
  writeFileSync(join(site, '_headers'), headersOf(site, base))
  if (!url) return
  writeFileSync(join(site, 'sitemap.xml'), sitemapOf(pagesOf(site), url + base))
  appendFileSync(join(site, 'robots.txt'), `Sitemap: ${url}${base}sitemap.xml\n`)
}
