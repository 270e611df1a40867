// The built site served to a browser, and what tests ask of its pages there.
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { makeSiteServer } from '../../scripts/serve/site-server.ts'
import type { BuiltPage } from './built-site.test-data.ts'

/** A served site: its address, and its end. */
export interface ServedSite {
  origin: string
  close(): void
}

/** Serves a built site at a port that is free. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server: Server = makeSiteServer(folder, '/').listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => { server.closeAllConnections(); server.close() } }
}

/** The address of one page of each kind, the longest, since it has the most to go wrong. */
export function onePathOfEachKind(pages: readonly BuiltPage[]): string[] {
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path))
  return [...kinds.values()].map((all) => all.reduce((long, page) => (page.html.length > long.html.length ? page : long)).path)
}

/** Pages of one kind stand at one depth in one section of a release. */
function kindOf(path: string): string {
  const steps = path.split('/').filter(Boolean)
  if (steps[0] === 'embed') return 'embed'
  return steps.length < 2 ? path : `${steps.length} ${steps[1]}`
}

/** Gathers what a page complains of while it loads: errors of scripts and policies, requests that fail. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => { if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`) })
  return complaints
}
