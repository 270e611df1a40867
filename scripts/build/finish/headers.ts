import { readdirSync } from 'node:fs'

const COMMON = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']
const NO_FRAMES = "Content-Security-Policy: frame-ancestors 'none'"
const ANY_FRAME = 'Content-Security-Policy: frame-ancestors *'
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable'

/** The folders whose files are named by their content. */
const HASHED = ['_astro']

/**
 * The text of `_headers`, which Netlify and Cloudflare read: pages may stand in no frame but those of `/embed/`. Hosts join
 * the headers of all rules that fit, and the stricter policy wins, so that each folder has one rule of its own.
 */
export function headersOf(site: string, base: string): string {
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
  const rules = [base, `${base}index.html`, ...folders.map((name) => `${base}${name}/*`)]
  return rules.map((path) => [path, ...headersAt(path.slice(base.length).split('/')[0] ?? '').map((header) => `  ${header}`), ''].join('\n')).join('\n')
}

function headersAt(folder: string): string[] {
  if (HASHED.includes(folder)) return [...COMMON, FOREVER]
  return [...COMMON, folder === 'embed' ? ANY_FRAME : NO_FRAMES]
}
