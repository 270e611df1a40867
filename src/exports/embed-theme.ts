import type { Hue, Tone } from '../charts/chart.ts'
import { hues, ink, verdicts, type Verdict } from '../charts/palette.ts'

/** What each ink of the drawings becomes on dark paper: this period bright, the one before dimmer, both at 3:1 from the paper. */
export const darkInks = {
  paper: '#14181a',
  text: '#e6e4de',
  muted: '#a3aab0',
  grid: '#2f363b',
  connector: '#737c83',
} as const

/** As in the light palette: the hue stays, this period stands out. */
export const darkHues: Readonly<Record<Hue, Readonly<Record<Tone, string>>>> = {
  accent: { current: '#8cc9dc', prior: '#3f6c7b' },
  slate: { current: '#b4c6dc', prior: '#56667b' },
  ochre: { current: '#e6b450', prior: '#80601a' },
  'neutral-1': { current: '#cfcfcf', prior: '#646464' },
  'neutral-2': { current: '#dcbfae', prior: '#7b5e4e' },
}

/** The colours of a change by its meaning. */
export const darkVerdicts: Readonly<Record<Verdict, string>> = {
  favourable: '#6aa9e6',
  unfavourable: '#ee8f66',
  neutral: '#aaa1c6',
}

/** The colours of drawings, each with the one that takes its place on dark paper. */
const darkOf: ReadonlyMap<string, string> = new Map([
  [ink.paper, darkInks.paper], [ink.text, darkInks.text], [ink.muted, darkInks.muted], [ink.grid, darkInks.grid], [ink.connector, darkInks.connector],
  ...(Object.keys(hues) as Hue[]).flatMap((hue) => (['current', 'prior'] as const).map((tone): [string, string] => [hues[hue][tone], darkHues[hue][tone]])),
  ...(Object.keys(verdicts) as Verdict[]).map((verdict): [string, string] => [verdicts[verdict], darkVerdicts[verdict]]),
])

/** A drawing in the colours for dark paper. Throws on a colour that has none. */
export function toDark(svg: string): string {
  return svg.replaceAll(/(?<= (?:fill|stroke)=")#[^"]+/g, (light) => {
    const dark = darkOf.get(light)
    if (!dark) throw new Error(`expected a colour of the palette in a drawing, found \`${light}\`; give it one for dark paper`)
    return dark
  })
}

/** A font face of the style sheet. */
export interface Face {
  weight: number
  woff2: Uint8Array
}

/**
 * The style sheet of all embeds. Fonts stand in it as data, since a frame without an origin of its own may load no font
 * file; the literal colours of the drawings change with the scheme that the page around the embed wears.
 */
export function embedStyle(faces: readonly Face[]): string {
  return [...faces.map(toFace), `:root{color-scheme:light dark;background:${both(ink.paper, darkInks.paper)}}`, ...recolour(), LINK, FORCED, PRINT].join('\n')
}

// Browsers underline no links in drawings.
const LINK = `a text{text-decoration:underline 1px ${both(ink.connector, darkInks.connector)}}\na:hover text{text-decoration-color:currentColor}`

// Marks that are filled with a colour, outside patterns.
const PLAIN = '.mark:not([fill^=url],pattern *)'

/**
 * Where the reader chose the colours: shapes and words in theirs, the period before as an outline. Patterns stay patterns, so that
 * layers can be told apart: the period before in lines on the ground, this one the other way round.
 */
const FORCED = `@media (forced-colors:active){
:root{background:Canvas}
.chart,.chart g:not([fill^=url]),.chart text{fill:CanvasText}
.chart .grid{stroke:GrayText;stroke-width:.5}
.chart a text{fill:LinkText}
.chart :is(.connector,.zero,.price,[fill^=url]){stroke:CanvasText}
.chart ${PLAIN}{fill:CanvasText;stroke:CanvasText}
.chart :is(${PLAIN}>rect,rect${PLAIN}){stroke:Canvas}
.chart :is(.prior,.unfavourable)${PLAIN},.chart :is(.prior,.unfavourable)${PLAIN}>rect{fill:Canvas;stroke:CanvasText}
.chart path[fill=none]{fill:none;stroke:CanvasText}
.chart :is(.paper,.on-current){fill:Canvas}
.chart pattern .mark{fill:CanvasText}
.chart pattern .mark+.mark{stroke:Canvas}
.chart pattern .paper+.mark{stroke:CanvasText}
}`

const PRINT = '@media print{:root{color-scheme:light}}'

function toFace({ weight, woff2 }: Face): string {
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}) format("woff2")}`
}

function recolour(): string[] {
  return [...darkOf].flatMap(([light, dark]) => ['fill', 'stroke'].map((property) => `[${property}="${light}"]{${property}:${both(light, dark)}}`))
}

function both(light: string, dark: string): string {
  return `light-dark(${light},${dark})`
}
