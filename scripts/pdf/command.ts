import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { heal } from '../build/swap.ts'
import { makeSiteServer } from '../serve/site-server.ts'
import { basePath, outFolder, paper, SettingError, siteUrl } from '../settings.ts'
import { linkReport } from './link-report.ts'
import { countPages } from './pdf-pages.ts'
import { printReport } from './report-pdf.ts'
import { settlePdf } from './settle-pdf.ts'
import { startBrowser } from './start-browser.ts'

const REPORT = 'report.pdf'

/** Prints each release of the built site to `report.pdf`, and links it from the release's downloads; sets the exit code. */
export async function runPdf(log: (line: string) => void): Promise<void> {
  const [site, base, url] = [outFolder(), basePath(), siteUrl()]
  heal(site)
  const releases = releasesIn(site)
  const settings = { paper: paper(), root: url && url + base }
  const server = makeSiteServer(site, base).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await startBrowser()
  try {
    const { port } = server.address() as AddressInfo
    for (const release of releases) log(await makeReport(browser, join(site, release), `http://127.0.0.1:${port}${base}${release}/print/`, settings))
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

function releasesIn(site: string): string[] {
  const releases = existsSync(site) ? readdirSync(site).filter((name) => existsSync(join(site, name, 'print', 'index.html'))) : []
  if (releases.length === 0) throw new SettingError(`expected a site in \`${site}\`, found none; run \`npm run build\` first`)
  return releases.sort()
}

async function makeReport(browser: Browser, folder: string, address: string, settings: Parameters<typeof printReport>[2]): Promise<string> {
  const pdf = settlePdf(await printReport(browser, address, settings), publishedIn(readFileSync(join(folder, 'index.html'), 'utf8')))
  writeFileSync(join(folder, REPORT), pdf)
  const downloads = join(folder, 'downloads', 'index.html')
  writeFileSync(downloads, linkReport(readFileSync(downloads, 'utf8'), { pages: countPages(pdf), bytes: pdf.length }))
  return `${join(folder, REPORT)}: ${countPages(pdf)} pages, ${Math.ceil(pdf.length / 1000)} kB`
}

/** The day on which the release was published, from what its first page tells search engines. */
function publishedIn(html: string): string {
  const day = /"datePublished":"(\d{4}-\d\d-\d\d)/.exec(html)?.[1]
  if (!day) throw new Error('expected a release whose first page has a `datePublished`, found none; build the site anew')
  return day
}
