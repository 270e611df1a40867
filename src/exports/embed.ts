import { createHash } from 'node:crypto'
import type { Chart } from '../charts/chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { frames } from '../charts/frame.ts'
import { forPages, toSvg } from '../charts/to-svg.ts'
import { linkSource, type Drawing } from './source-link.ts'

/**
 * The drawings of an embed, each with the width in pixels from which it is shown: text stays at 12 px or more at all of
 * them. An embed stands on paper of its own, since nobody knows the colour of the page around it, and so needs a margin.
 */
const steps = [
  { frame: { ...frames.phone, margin: 10 }, from: 0 },
  { frame: { ...frames.column, margin: 14 }, from: 440 },
  { frame: { ...frames.page, margin: 18 }, from: 700 },
]

/** The width beyond which an embed grows no more, in pixels: it would be higher than a screen, its words as large as headings. In wider frames it stands in the middle. */
export const mostWide = 960

/** The width at which an embed is offered to those who ask for no other, in pixels. */
export const usualWidth = 720

/** How high an embed is for its width, from a width in pixels on. */
export interface EmbedShape {
  from: number
  /** Height divided by width. */
  ratio: number
}

/** One drawing of an embed, as SVG. */
export interface EmbedDrawing extends EmbedShape {
  svg: string
}

// An embed has its font from its style sheet.
const omitted = new Set([...forPages, 'fontFamily'])

// The page, the code to copy and the oEmbed answer ask for the same drawings.
const drawn = new WeakMap<Chart, (EmbedShape & { tree: Drawing })[]>()

/** The drawings of an exhibit's embed, the narrowest first; the source line leads to `home`, where one is given. */
export function embedDrawings(chart: Chart, home?: string): EmbedDrawing[] {
  return treesOf(chart).map(({ tree: { properties: { width: _, height: __, ...properties }, ...tree }, from, ratio }) => {
    const fluid = { ...tree, properties }
    return { svg: toSvg(home ? linkSource(fluid, chart.source, home) : fluid, omitted), from, ratio }
  })
}

/** The shapes of those drawings. */
export function embedShapes(chart: Chart): EmbedShape[] {
  return treesOf(chart)
}

/** Picks the drawing by the width of the embed alone, with nothing loaded: without it all would show. */
export const embedLayout = `body{margin:0}h1{position:absolute;clip-path:inset(50%)}svg{display:none;width:100%;max-width:${mostWide}px;height:auto;margin:auto}${steps.map(toRule).join('')}`

/** Tells the page around the embed how high it is, in the shape that content systems know from Datawrapper. */
export const embedScript = "let h,m=document.querySelector('main');new ResizeObserver(()=>{let n=Math.ceil(m.getBoundingClientRect().height);n!=h&&parent.postMessage({'datawrapper-height':{[m.id]:h=n}},'*')}).observe(m)"

/** The policy of embeds: the style and the script above, the style sheet beside them, and the fonts inside it; auditors fetch `robots.txt` under it. */
export const embedPolicy = `default-src 'none';base-uri 'none';form-action 'none';font-src data:;connect-src 'self';style-src 'self' '${digestOf(embedLayout)}';script-src '${digestOf(embedScript)}'`

/**
 * The height of an embed as a CSS length, by the width of the container around it. Below each step the drawing's own
 * ratio holds, above it the term is less than nothing; ratios fall from drawing to drawing.
 */
export function heightRule(shapes: readonly EmbedShape[]): string {
  const terms = shapes.map(({ ratio }, at) => {
    const height = `${Math.ceil(ratio * 10000) / 100}cqi`
    const next = shapes[at + 1]
    return next ? `min(${height},(${next.from}px - 100cqi)*9999)` : height
  })
  return `max(${terms.join(',')})`
}

/** The height of an embed at a width, in whole pixels. */
export function heightAt(shapes: readonly EmbedShape[], width: number): number {
  return Math.ceil((shapes.findLast(({ from }) => width >= from)?.ratio ?? 0) * width)
}

function treesOf(chart: Chart) {
  const trees = drawn.get(chart) ?? steps.map(({ frame, from }) => {
    const tree = drawChart(chart, frame)
    return { tree, from, ratio: Number(tree.properties['height']) / frame.width }
  })
  drawn.set(chart, trees)
  return trees
}

/** Each step hides the drawings before it; media queries that exclude each other overlap by a rounding error. */
function toRule({ from }: (typeof steps)[number], at: number): string {
  const shown = `svg:nth-of-type(${at + 1}){display:block}`
  return from === 0 ? shown : `@media(min-width:${from}px){svg:nth-of-type(${at}){display:none}${shown}}`
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
