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

/**
 * The style sheet of all embeds, with the WOFF2 file of a font that has both weights. It stands there as data, since a frame without
 * an origin of its own may load no font file; the literal colours of the drawings change with the scheme that the page around the
 * embed wears.
 */
export function embedStyle(font: Uint8Array): string {
  return [toFace(font), `:root{color-scheme:light dark;background:${both(ink.paper, darkInks.paper)}}\nsvg{font-family:"Source Sans 3",Arial,sans-serif}`, ...recolour(), LINK, FORCED, PRINT].join('\n')
}

// Browsers underline no links in drawings.
const LINK = `a text{text-decoration:underline 1px ${both(ink.connector, darkInks.connector)}}\na:hover text{text-decoration-color:currentColor}`

const [NOW, BEFORE] = (['current', 'prior'] as const).map((tone) => Object.values(hues).map((hue) => hue[tone])) as [string[], string[]]

/**
 * Where the reader chose the colours: shapes and words in theirs. The period before and the steps of a bridge are outlines, unfavourable
 * ones dashed; of layers with a texture this period's is the period before's the other way round.
 */
const FORCED = `@media (forced-colors:active){
:root{background:Canvas}
:root :is(svg,g,text){fill:CanvasText}
:root a text{fill:LinkText}
svg [stroke]{stroke:CanvasText}
svg ${having('stroke', [ink.grid])}{stroke:GrayText;stroke-width:.5}
svg ${having('stroke', [ink.paper])},svg ${having('fill', NOW)}{stroke:Canvas}
svg ${having('fill', NOW)}{fill:CanvasText}
svg ${having('fill', [...BEFORE, ...Object.values(verdicts)])}{fill:Canvas;stroke:CanvasText}
svg ${having('fill', [verdicts.unfavourable])}{stroke-dasharray:3 2}
svg ${having('fill', [ink.paper])}{fill:Canvas}
svg ${having('fill', BEFORE)}${having('stroke', NOW)}{fill:CanvasText}
svg ${having('fill', BEFORE)}${having('stroke', NOW)}>path{stroke:Canvas}
}`

const PRINT = '@media print{:root{color-scheme:light}}'

function toFace(font: Uint8Array): string {
  return `@font-face{font-family:"Source Sans 3";font-weight:400 600;src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`
}

function recolour(): string[] {
  return [...darkOf].flatMap(([light, dark]) => ['fill', 'stroke'].map((property) => `[${property}="${light}"]{${property}:${both(light, dark)}}`))
}

/** Elements of one of the colours. */
function having(attribute: 'fill' | 'stroke', colours: readonly string[]): string {
  return `:is(${colours.map((colour) => `[${attribute}="${colour}"]`).join()})`
}

function both(light: string, dark: string): string {
  return `light-dark(${light},${dark})`
}
