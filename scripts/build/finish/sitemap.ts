import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeXml } from '../../../src/model/xml.ts'

const HEAD_BYTES = 4096

/** The addresses of all pages that may be found by searching, in order; a page that names another as the one to be shown is left out. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name) && !name.startsWith('embed/'))
    .map((name) => name.replace(/index\.html$/, ''))
    .filter((page) => isShown(site, page))
    .sort()
}

/** The sitemap of pages given by their paths; `root` is the site's whole address with a stroke at its end. */
export function sitemapOf(pages: readonly string[], root: string): string {
  const urls = pages.map((page) => `<url><loc>${escapeXml(root + page)}</loc></url>`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

function isShown(site: string, page: string): boolean {
  const head = readFileSync(join(site, page, 'index.html'), 'utf8').slice(0, HEAD_BYTES)
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1]
  return canonical === undefined || canonical.endsWith(`/${page}`)
}
