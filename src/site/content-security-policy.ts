import { createHash } from 'node:crypto'
import { copyScript, searchScript, themeScript } from './scripts.ts'

/** What a page does beyond showing text and pictures. */
export type PageNeed = 'copy' | 'search'

type Directives = Readonly<Record<string, readonly string[]>>

/**
 * Nothing but this site's own styles, fonts and pictures (the icon is data), and the script of the theme switch, by its hash. Auditors
 * fetch `robots.txt` and `llms.txt` from within a page, and so under its policy: hence `connect-src`.
 */
const PLAIN: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'script-src': [hashOf(themeScript)],
}

/** What each need adds: copying, its script; the search runs a worker over an index (a worker compiles its code under no page's policy), and its form leads to itself. */
const NEEDS: Readonly<Record<PageNeed, Directives>> = {
  copy: { 'script-src': [hashOf(themeScript), hashOf(copyScript)] },
  search: {
    'form-action': ["'self'"],
    'script-src': ["'self'", hashOf(themeScript), hashOf(searchScript)],
    'worker-src': ["'self'"],
  },
}

/** The content security policy of a page, as its `<meta>` says it; `frame-ancestors` has no effect there and stands in `_headers`. */
export function policyFor(needs: readonly PageNeed[] = []): string {
  const directives = needs.reduce<Directives>((all, need) => ({ ...all, ...NEEDS[need] }), PLAIN)
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ')
}

/** A page whose policy also allows, by their hashes, those of the site's own `styles` that stand in it; no other style is. */
export function allowStyles(html: string, styles: readonly string[]): string {
  const hashes = styles.filter((style) => html.includes(`<style>${style}</style>`)).map(hashOf)
  return hashes.length === 0 ? html : html.replace(/style-src (?:'|&#39;)self(?:'|&#39;)/, (own) => [own, ...hashes].join(' '))
}

/** What a policy calls a script or style that stands in a page. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
