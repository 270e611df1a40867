import { describe, expect, it } from 'vitest'
import { hashOf } from './drawing.ts'
import { toOembed } from './oembed.ts'
import { toOffer } from './offer.ts'
import { sampleData } from './sample-facts.test-data.ts'
import { toIframe, toSnippets, type ExhibitAddresses } from './snippets.ts'

const addresses: ExhibitAddresses = { page: 'https://example.com/e/tin/', embed: 'https://example.com/embed/tin/', file: (ending) => `https://example.com/e/tin${ending}` }
const publication = { company: 'Aldermoor', report: 'Third quarter 2012', published: 'November 2, 2012', document: 'Exhibit 9' }

const textsOf = (id: string) => toSnippets(sampleData().chart, addresses, publication, hashOf(sampleData().chart)).find((one) => one.id === id)?.texts ?? []
const snippet = (id: string) => textsOf(id)[0]?.text

describe('toSnippets', () => {
  it('gives a frame with an escaped title, a height for hosts without styles, and one for every width', () => {
    expect(snippet('iframe')).toMatch(/^<div style="container-type:inline-size;max-width:960px"><iframe src="https:\/\/example\.com\/embed\/tin\/" title="Tin &amp; &quot;lead&quot; \[both\] fell" loading="lazy" width="100%" height="\d+" style="[^"<>]+"><\/iframe><\/div>$/)
  })

  it('gives that frame for a light page first, then for a dark one, then for one that chooses', () => {
    const schemes = textsOf('iframe').map(({ text }) => /;color-scheme:(\w+);/.exec(text)?.[1])
    expect(schemes).toEqual(['light', 'dark', undefined])
    expect(textsOf('iframe').map(({ choice }) => choice)).toEqual(['On a light page', 'On a dark page', 'Follows the page, or the reader’s system'])
    expect(textsOf('iframe').map(({ text }) => text.replace(/color-scheme:\w+;/, ''))).toEqual(Array(3).fill(toIframe(sampleData().chart, addresses, 'page')))
  })

  it('gives a picture no wider than its column, one that links to its page, and the same in Markdown', () => {
    const image = '<img src="https://example.com/e/tin.svg" width="960" height="540" style="max-width:100%;height:auto" alt="Tin &amp; &quot;lead&quot; [both] fell. Column chart, Q3 2011 beside Q3 2012: Sales.">'
    expect(snippet('image')).toBe(image)
    expect(snippet('figure')).toContain(`<a href="https://example.com/e/tin/">${image}</a>`)
    expect(snippet('markdown')).toBe('[![Tin & "lead" \\[both\\] fell. Column chart, Q3 2011 beside Q3 2012: Sales.](https://example.com/e/tin.svg)](https://example.com/e/tin/)')
  })

  it('gives that picture for a light page first, then for a dark one, then as the reader’s system has it', () => {
    const [light = '', dark, system] = textsOf('image').map(({ text }) => text)
    expect(dark).toBe(light.replace('tin.svg', 'tin-dark.svg'))
    expect(system).toBe(`<picture><source srcset="https://example.com/e/tin-dark.svg" media="(prefers-color-scheme: dark)">${light}</picture>`)
  })

  it('gives the address that stays, and a citation with the hash', () => {
    const hash = hashOf(sampleData().chart)
    expect(snippet('fixed')).toBe(`https://example.com/e/tin.${hash}.svg`)
    expect(snippet('citation')).toBe(`Aldermoor: “Tin & "lead" [both] fell”. Third quarter 2012, November 2, 2012; figures from Exhibit 9. https://example.com/e/tin/ (#${hash})`)
  })

})

describe('toOffer', () => {
  it('lists four drawings, three files of figures and eight pictures with their sizes', () => {
    const files = toOffer(sampleData(), addresses, publication, { unit: ({ id }) => id, period: ({ id }) => id }).files.flatMap(({ files }) => files)
    expect(files.map(({ ending, size }) => `${ending} ${size}`)).toEqual([
      '.svg 1 kB', '-half-slide.svg 1 kB', '-square.svg 1 kB', '-dark.svg 1 kB', '-wide.csv 1 kB', '.csv 1 kB', '.json 1 kB',
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
