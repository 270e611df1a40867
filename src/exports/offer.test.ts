import { describe, expect, it } from 'vitest'
import { hashOf } from './drawing.ts'
import { toOembed } from './oembed.ts'
import { toOffer, type ExhibitAddresses } from './offer.ts'
import { sampleData } from './sample-facts.test-data.ts'

const addresses: ExhibitAddresses = { page: 'https://example.com/e/tin/', embed: 'https://example.com/embed/tin/', file: (ending) => `https://example.com/e/tin${ending}` }
const publication = { company: 'Aldermoor', report: 'Third quarter 2012', published: '2012-11-02', document: 'Exhibit 9' }

function snippet(id: string): string | undefined {
  return toOffer(sampleData(), addresses, publication).snippets.find((one) => one.id === id)?.text
}

describe('toOffer', () => {
  it('gives a frame with an escaped title, a height for hosts without styles, and one for every width', () => {
    expect(snippet('iframe')).toMatch(/^<div style="container-type:inline-size;max-width:1600px"><iframe src="https:\/\/example\.com\/embed\/tin\/" title="Tin &amp; &quot;lead&quot; \[both\] fell" loading="lazy" width="100%" height="\d+" style="[^"<>]+"><\/iframe><\/div>$/)
  })

  it('gives a picture that links to its page, in HTML and in Markdown', () => {
    expect(snippet('figure')).toContain('<a href="https://example.com/e/tin/"><img src="https://example.com/e/tin.svg" width="960" height="540" alt="Tin &amp; &quot;lead&quot; [both] fell"></a>')
    expect(snippet('markdown')).toBe('[![Tin & "lead" \\[both\\] fell](https://example.com/e/tin.svg)](https://example.com/e/tin/)')
  })

  it('gives the address that stays, and a citation with the hash', () => {
    const hash = hashOf(sampleData().chart)
    expect(snippet('fixed')).toBe(`https://example.com/e/tin.${hash}.svg`)
    expect(snippet('citation')).toBe(`Aldermoor: “Tin & "lead" [both] fell”. Third quarter 2012, 2012-11-02; figures from Exhibit 9. https://example.com/e/tin/ (#${hash})`)
  })

  it('lists the drawing, the figures and eight pictures with their sizes', () => {
    const files = toOffer(sampleData(), addresses, publication).files.flatMap(({ files }) => files)
    expect(files.map(({ ending, size }) => `${ending} ${size}`)).toEqual([
      '.svg 2 kB', '.csv 1 kB', '.json 1 kB',
      '.png 1920 × 1080', '-2x.png 3840 × 2160', '-half-slide.png 960 × 1080', '-square.png 1080 × 1080',
      '-transparent.png 1920 × 1080', '-2x-transparent.png 3840 × 2160', '-half-slide-transparent.png 960 × 1080', '-square-transparent.png 1080 × 1080',
    ])
  })
})

describe('toOembed', () => {
  it('is a rich answer of oEmbed 1.0 whose frame is the one to copy', () => {
    const answer = toOembed(sampleData().chart, addresses, { name: 'Aldermoor', url: 'https://example.com/' })
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, provider_name: 'Aldermoor', html: snippet('iframe'), thumbnail_url: 'https://example.com/e/tin.png', thumbnail_width: 1920 })
    expect(snippet('iframe')).toContain(`height="${answer.height}"`)
  })
})
