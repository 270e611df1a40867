import type { Release } from '../model/release.ts'
import { escapeXml } from '../model/xml.ts'

/** One entry of the feed: a release, or a revision of one. */
export interface FeedEntry {
  /** The address, which is the entry's lasting name too. */
  url: string
  title: string
  /** The day of publication, `2024-05-07`. */
  day: string
  summary: string
}

/** Where the feed's links lead: whole addresses. */
export interface FeedLinks {
  home: string
  feed: string
  release(release: string): string
  revision(release: string, anchor: string): string
}

/** All releases and revisions, newest first. */
export function feedEntriesOf(releases: readonly Release[], links: FeedLinks): FeedEntry[] {
  const entries = releases.flatMap((release) => [toReleaseEntry(release, links), ...toRevisionEntries(release, links)])
  return entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}

/** The anchor of a revision on its page; the first of a day has the day's own. */
export function revisionAnchor({ revisions }: Pick<Release, 'revisions'>, at: number): string {
  const day = revisions[at]?.date ?? ''
  const before = revisions.slice(0, at).filter(({ date }) => date === day).length
  return `revision-${day}${before > 0 ? `-${before + 1}` : ''}`
}

/** The feed as Atom (RFC 4287); `name` is the company's. */
export function feedToAtom(name: string, entries: readonly FeedEntry[], { home, feed }: Pick<FeedLinks, 'home' | 'feed'>): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(feed)}</id>`,
    `<title>${escapeXml(`${name}: reports`)}</title>`,
    `<author><name>${escapeXml(name)}</name></author>`,
    `<updated>${toTime(entries[0]?.day ?? '1970-01-01')}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.map(entryToAtom),
    '</feed>',
    '',
  ].join('\n')
}

function toReleaseEntry({ id, title, published, prose }: Release, links: FeedLinks): FeedEntry {
  const lead = prose.find(({ page }) => page === 'lead')
  return { url: links.release(id), title, day: published, summary: lead?.title ?? title }
}

function toRevisionEntries(release: Release, links: FeedLinks): FeedEntry[] {
  return release.revisions.map(({ date, reason, changes }, at) => ({
    url: links.revision(release.id, revisionAnchor(release, at)),
    title: `${changes.length} ${changes.length === 1 ? 'figure' : 'figures'} revised: ${release.title}`,
    day: date,
    summary: reason,
  }))
}

function entryToAtom({ url, title, day, summary }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<published>${toTime(day)}</published><updated>${toTime(day)}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

/** A day has no time of its own; the feed's format wants one. */
function toTime(day: string): string {
  return `${day}T00:00:00Z`
}
