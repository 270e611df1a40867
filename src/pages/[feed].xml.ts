import type { APIRoute } from 'astro'
import { getCompany, getReleases } from '../site/content.ts'
import { feedEntriesOf, feedToAtom } from '../site/feed.ts'
import { urls } from '../site/urls.ts'

/** Entries are named by their whole addresses, so that there is a feed only where the site knows its own. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : [])

export const GET: APIRoute = async ({ site }) => {
  const whole = (path: string) => new URL(path, site).href
  const links = {
    home: whole(urls.home()),
    feed: whole(urls.feed()),
    release: (release: string) => whole(urls.release(release)),
    revision: (release: string, anchor: string) => whole(urls.revisions(release, anchor)),
  }
  const entries = feedEntriesOf((await getReleases()).map(({ release }) => release), links)
  return new Response(feedToAtom((await getCompany()).name, entries, links), { headers: { 'content-type': 'application/atom+xml' } })
}
