import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import type { Release } from '../model/release.ts'
import { feedEntriesOf, feedToAtom, revisionAnchor, type FeedLinks } from './feed.ts'

const LINKS: FeedLinks = {
  home: 'https://example.com/',
  feed: 'https://example.com/feed.xml',
  release: (release) => `https://example.com/${release}/`,
  revision: (release, anchor) => `https://example.com/${release}/revisions/#${anchor}`,
}
const change = { fact: 'sales.total@2021-Q2', was: '1', now: '2' }
const revised = (): Release => ({
  ...(readSampleContent().releases[0] as Release),
  revisions: [{ date: '2021-09-01', reason: 'Misprint', changes: [change] }, { date: '2021-09-01', reason: 'R&D <b>', changes: [change, change] }],
})

describe('the feed', () => {
  it('holds releases and revisions, newest first', () => {
    expect(feedEntriesOf([revised()], LINKS).map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2021-09-01 1 figure revised: Second quarter of 2021',
      '2021-09-01 2 figures revised: Second quarter of 2021',
      '2021-08-03 Second quarter of 2021',
    ])
  })

  it('names each entry once, two revisions of a day too', () => {
    expect([0, 1].map((at) => revisionAnchor(revised(), at))).toEqual(['revision-2021-09-01', 'revision-2021-09-01-2'])
    const urls = feedEntriesOf([revised()], LINKS).map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('is well-formed Atom whatever its texts hold', () => {
    const text = feedToAtom('A & B\u0007 </feed>', feedEntriesOf([revised()], LINKS), LINKS)
    const faults: string[] = []
    const feed = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(text, 'application/xml').documentElement
    expect(faults).toEqual([])
    expect([feed?.namespaceURI, feed?.getElementsByTagName('entry').length]).toEqual(['http://www.w3.org/2005/Atom', 3])
    expect(feed?.getElementsByTagName('summary')[1]?.textContent).toBe('R&D <b>')
    expect(feed?.getElementsByTagName('updated')[0]?.textContent).toBe('2021-09-01T00:00:00Z')
  })
})
