import type { Company, Mine } from '../model/company.ts'
import type { Term } from '../model/glossary.ts'
import type { Release } from '../model/release.ts'

/** What a page tells machines in the terms of schema.org; addresses are paths of the site until they are written. */
export type LinkedData = Readonly<Record<string, unknown>>

/** The company that reports. */
export function companyData({ name, exchange, ticker, website }: Company): LinkedData {
  return { '@type': 'Corporation', name, tickerSymbol: `${exchange} ${ticker}`, ...(website && { url: website }) }
}

/** A report, with the period that it covers. */
export function reportData({ title, published, revisions, company, period }: Release, url: string): LinkedData {
  return {
    '@type': 'Report',
    name: title,
    url,
    datePublished: published,
    dateModified: revisions.at(-1)?.date ?? published,
    temporalCoverage: period.kind === 'duration' ? `${period.start}/${period.end}` : period.id,
    publisher: companyData(company),
  }
}

/** A report's figures as files: where each can be had, and in what format. */
export function datasetData(release: Release, url: string, files: readonly { href: string; type: string }[]): LinkedData {
  const { title, published, company, columns } = release
  const days = columns.flatMap((period) => (period.kind === 'duration' ? [period.start, period.end] : [period.end])).sort()
  return {
    '@type': 'Dataset',
    name: `${title}: figures`,
    description: `Every figure that ${company.name} prints in its report, as data, with units, source lines and formulas.`,
    url,
    datePublished: published,
    temporalCoverage: `${days[0]}/${days.at(-1)}`,
    creator: companyData(company),
    distribution: files.map(({ href, type }) => ({ '@type': 'DataDownload', contentUrl: href, encodingFormat: type })),
  }
}

/** A mine, where it is known to be. */
export function mineData({ name, place, coordinates, about }: Mine, url: string): LinkedData {
  const [latitude, longitude] = coordinates ?? []
  return {
    '@type': 'Place',
    name,
    url,
    address: place,
    ...(about && { description: about }),
    ...(coordinates && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

/** The glossary's terms, each by its address. */
export function glossaryData(terms: readonly Term[], url: (term: string) => string): LinkedData {
  return { '@type': 'DefinedTermSet', name: 'Glossary', hasDefinedTerm: terms.map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term, url: url(id) })) }
}

/** The way down to a page, from the report's first page. */
export function trailData(steps: readonly { label: string; href: string }[]): LinkedData {
  return { '@type': 'BreadcrumbList', itemListElement: steps.map(({ label, href }, at) => ({ '@type': 'ListItem', position: at + 1, name: label, item: href })) }
}

/** Where data says an address. */
const ADDRESSES = ['url', 'item', 'contentUrl']

/** The text of a data block, its addresses whole, or left out where the site does not know its own; nothing in it can end the block or open a comment, whatever the content says. */
export function dataToText(data: readonly LinkedData[], site: URL | undefined): string {
  const settle = (key: string, value: unknown) => (ADDRESSES.includes(key) && typeof value === 'string' && value.startsWith('/') ? site && new URL(value, site).href : value)
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': data }, settle).replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
