import type { Chart } from '../charts/chart.ts'
import { describeInShort } from '../charts/description.ts'
import { frames } from '../charts/frame.ts'
import { escapeXml } from '../model/xml.ts'
import { embedShapes, heightAt, heightRule, mostWide, usualWidth } from './embed.ts'

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
  /** The day, in words: `November 2, 2012`. */
  published: string
  document: string
}

/** Text to copy. */
export interface Snippet {
  id: string
  name: string
  /** One text, or one for each choice, the usual first. */
  texts: { choice?: string; text: string }[]
}

/** The colours that an embed wears: those of its own choice, or those of the page around it. */
export type Scheme = 'light' | 'dark' | 'page'

const schemes: readonly { scheme: Scheme; choice: string }[] = [
  { scheme: 'light', choice: 'On a light page' },
  { scheme: 'dark', choice: 'On a dark page' },
  { scheme: 'page', choice: 'Follows the page, or the reader’s system' },
]

/** What an exhibit's page offers to copy. `hash` is that of the drawing. */
export function toSnippets(chart: Chart, addresses: ExhibitAddresses, publication: Publication, hash: string): Snippet[] {
  const [images, page] = [toImages(chart, addresses), escapeXml(addresses.page)]
  return [
    { id: 'iframe', name: 'Live chart, fits every width', texts: schemes.map(({ scheme, choice }) => ({ choice, text: toIframe(chart, addresses, scheme) })) },
    { id: 'image', name: 'Picture', texts: images },
    one('figure', 'Picture with its source', `<figure>\n  <a href="${page}">${images[0]?.text}</a>\n  <figcaption>${escapeXml(chart.source)}</figcaption>\n</figure>`),
    one('markdown', 'Markdown', `[![${mark(describeInShort(chart))}](${addresses.file('.svg')})](${addresses.page})`),
    one('fixed', 'Picture that stays as it is today', addresses.file(`.${hash}.svg`)),
    one('citation', 'Citation', cite(chart, addresses, publication, hash)),
  ]
}

/**
 * The frame that shows the embed at its height at every width, by style alone; the height beside it is for hosts that drop styles.
 * A page that declares no `color-scheme` is a light one, whose frames would yet be dark where the reader's system is: the frame says which.
 */
export function toIframe(chart: Chart, { embed }: ExhibitAddresses, scheme: Scheme = 'light'): string {
  const shapes = embedShapes(chart)
  const colours = scheme === 'page' ? '' : `color-scheme:${scheme};`
  const frame = `<iframe src="${escapeXml(embed)}" title="${escapeXml(chart.title)}" loading="lazy" width="100%" height="${heightAt(shapes, usualWidth)}" style="display:block;border:0;${colours}height:${heightRule(shapes)}"></iframe>`
  return `<div style="container-type:inline-size;max-width:${mostWide}px">${frame}</div>`
}

/** The drawing, which has no ground of its own: in dark words, in light ones, or as the reader's system has it, for pages that follow it too. */
function toImages(chart: Chart, { file }: ExhibitAddresses): Snippet['texts'] {
  const { width, height } = frames.slide
  const [onLight, onDark] = ['.svg', '-dark.svg'].map((ending) => escapeXml(file(ending)))
  const toImage = (src?: string) => `<img src="${src}" width="${width}" height="${height}" style="max-width:100%;height:auto" alt="${escapeXml(describeInShort(chart))}">`
  return [
    { choice: 'On a light page', text: toImage(onLight) },
    { choice: 'On a dark page', text: toImage(onDark) },
    { choice: 'Follows the reader’s system, as the page must too', text: `<picture><source srcset="${onDark}" media="(prefers-color-scheme: dark)">${toImage(onLight)}</picture>` },
  ]
}

function cite({ title }: Chart, { page }: ExhibitAddresses, { company, report, published, document }: Publication, hash: string): string {
  return `${company}: “${title}”. ${report}, ${published}; figures from ${document}. ${page} (#${hash})`
}

function one(id: string, name: string, text: string): Snippet {
  return { id, name, texts: [{ text }] }
}

/** Words inside Markdown's brackets. */
function mark(text: string): string {
  return text.replace(/[[\]\\*_`<]/g, '\\$&')
}
