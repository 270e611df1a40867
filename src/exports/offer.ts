import type { Chart } from '../charts/chart.ts'
import { frames } from '../charts/frame.ts'
import { escapeXml } from '../model/xml.ts'
import { drawingOf, hashOf } from './drawing.ts'
import { embedDrawings, embedWidths, heightAt, heightRule, usualWidth } from './embed.ts'
import { toExhibitCsv, toExhibitJson, type ExhibitData } from './exhibit-data.ts'
import { grounds, pictureEnding, pictureSizes } from './pictures.ts'

/** The addresses of an exhibit, whole where the site knows where it will live. */
export interface ExhibitAddresses {
  page: string
  embed: string
  /** A file by what follows the exhibit's id: `.svg`. */
  file: (ending: string) => string
}

/** Where an exhibit was published, for those who cite it. */
export interface Publication {
  company: string
  /** The report's title. */
  report: string
  /** The day, as `2012-11-02`. */
  published: string
  document: string
}

/** Text to copy. */
export interface Snippet {
  id: string
  name: string
  text: string
}

/** A file to take. */
export interface OfferedFile {
  name: string
  /** What follows the exhibit's id. */
  ending: string
  /** Its size in words: `4 kB`, `1920 × 1080`. */
  size: string
}

/** All by which an exhibit can be taken away. */
export interface Offer {
  /** The hash that the drawings carry. */
  hash: string
  snippets: Snippet[]
  /** Files by kind, each kind under a heading. */
  files: { name: string; files: OfferedFile[] }[]
}

/** What an exhibit's page offers to those who take the exhibit away. */
export function toOffer(data: ExhibitData, addresses: ExhibitAddresses, publication: Publication): Offer {
  const hash = hashOf(data.chart)
  return { hash, snippets: toSnippets(data.chart, addresses, publication, hash), files: [...toTextFiles(data, hash), ...toPictures()] }
}

/** The frame that shows the embed at its height at every width, by style alone; the height beside it is for hosts that drop styles. */
export function toIframe(chart: Chart, { embed }: ExhibitAddresses): string {
  const drawings = embedDrawings(chart)
  const frame = `<iframe src="${escapeXml(embed)}" title="${escapeXml(chart.title)}" loading="lazy" width="100%" height="${heightAt(drawings, usualWidth)}" style="display:block;border:0;height:${heightRule(drawings)}"></iframe>`
  return `<div style="container-type:inline-size;max-width:${embedWidths.most}px">${frame}</div>`
}

function toSnippets(chart: Chart, addresses: ExhibitAddresses, publication: Publication, hash: string): Snippet[] {
  const [title, page] = [escapeXml(chart.title), escapeXml(addresses.page)]
  const image = `<img src="${escapeXml(addresses.file('.svg'))}" width="${frames.slide.width}" height="${frames.slide.height}" alt="${title}">`
  return [
    { id: 'iframe', name: 'Live chart, fits every width', text: toIframe(chart, addresses) },
    { id: 'image', name: 'Picture', text: image },
    { id: 'figure', name: 'Picture with its source', text: `<figure>\n  <a href="${page}">${image}</a>\n  <figcaption>${escapeXml(chart.source)}</figcaption>\n</figure>` },
    { id: 'markdown', name: 'Markdown', text: `[![${mark(chart.title)}](${addresses.file('.svg')})](${addresses.page})` },
    { id: 'fixed', name: 'Picture that stays as it is today', text: addresses.file(`.${hash}.svg`) },
    { id: 'citation', name: 'Citation', text: cite(chart, addresses, publication, hash) },
  ]
}

function cite({ title }: Chart, { page }: ExhibitAddresses, { company, report, published, document }: Publication, hash: string): string {
  return `${company}: “${title}”. ${report}, ${published}; figures from ${document}. ${page} (#${hash})`
}

function toTextFiles(data: ExhibitData, hash: string): Offer['files'] {
  const sized = (ending: string, name: string, text: string): OfferedFile => ({ ending, name, size: `${Math.max(1, Math.round(Buffer.byteLength(text) / 1000))} kB` })
  return [
    { name: 'Drawing', files: [sized('.svg', 'SVG, for slides and print', drawingOf(data.chart))] },
    { name: 'Figures', files: [sized('.csv', 'CSV', toExhibitCsv(data)), sized('.json', 'JSON', JSON.stringify(toExhibitJson(data, hash)))] },
  ]
}

function toPictures(): Offer['files'] {
  return grounds.map((ground) => ({
    name: ground === 'white' ? 'Pictures' : 'Pictures, transparent',
    files: pictureSizes.map((size) => ({ name: size.name, ending: pictureEnding(size, ground), size: `${size.width} × ${size.height}` })),
  }))
}

/** Words inside Markdown's brackets. */
function mark(text: string): string {
  return text.replace(/[[\]\\*_`<]/g, '\\$&')
}
