import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const SHOWN = 5

/** The weight of a built site, in words: pages and bytes, and the heaviest pages as written and as sent. */
export function weighPages(site: string): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(site, name)).isFile())
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => ({ name, bytes: statSync(join(site, name)).size }))
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, SHOWN)
  const total = files.reduce((sum, name) => sum + statSync(join(site, name)).size, 0)
  return [
    `${pages.length} pages, ${files.length} files, ${toKilobytes(total)}; the heaviest pages, as written and gzipped:`,
    ...heaviest.map(({ name, bytes }) => `  ${toKilobytes(bytes)}  ${toKilobytes(gzipSync(readFileSync(join(site, name))).length)}  ${name}`),
    '',
  ].join('\n')
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
