import { themeScriptHash } from './theme-script.ts'

/** What a page does beyond showing text and pictures. */
export type PageNeed = 'search'

type Directives = Readonly<Record<string, readonly string[]>>

/** Nothing but this site's own styles, fonts and pictures, and the one script of the theme switch, by its hash. */
const PLAIN: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'style-src': ["'self'"],
  'script-src': [`'${themeScriptHash}'`],
}

/** What each need adds: the search runs a worker over an index that it fetches (a worker compiles its code under no page's policy), and its form leads to itself. */
const NEEDS: Readonly<Record<PageNeed, Directives>> = {
  search: {
    'form-action': ["'self'"],
    'script-src': ["'self'", `'${themeScriptHash}'`],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
  },
}

/** The content security policy of a page, as its `<meta>` says it; `frame-ancestors` has no effect there and stands in `_headers`. */
export function policyFor(needs: readonly PageNeed[] = []): string {
  const directives = needs.reduce<Directives>((all, need) => ({ ...all, ...NEEDS[need] }), PLAIN)
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ')
}
