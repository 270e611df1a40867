import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { basePath, siteUrl } from '../../settings.ts'
import { headersOf } from './headers.ts'
import { indexSite } from './search-index.ts'
import { pagesOf, sitemapOf } from './sitemap.ts'

/** Adds to a finished site what is made from its pages: the search's index, headers, and, where its address is known, a sitemap. */
export async function finishSite(site: string): Promise<void> {
  await indexSite(site)
  const [url, base] = [siteUrl(), basePath()]
  writeFileSync(join(site, '_headers'), headersOf(site, base))
  if (!url) return
  writeFileSync(join(site, 'sitemap.xml'), sitemapOf(pagesOf(site), url + base))
  appendFileSync(join(site, 'robots.txt'), `Sitemap: ${url}${base}sitemap.xml\n`)
}
