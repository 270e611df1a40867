// Run by hand when the fonts or the characters change: node scripts/fonts.ts
// Cuts the fonts of the site and of the rasteriser, and tabulates the widths by which charts measure their text.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'
import {tablesOf, toFont} from './font-tables.ts'

const require = createRequire(import.meta.url)
const folder = new URL('../public/fonts/', import.meta.url)
const metrics = new URL('../src/charts/font-metrics.json', import.meta.url)

const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŽžŸ'
const marks = '–—‘’‚“”„†‡•…′″‹›€™−∕×÷≈≠≤≥⁄'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄½¼¾'
const arrows = '←↑→↓↗↘▲▼'
const all = latin + marks + raised + arrows

// A first visit waits for these two files alone, in one round trip of a slow connection: what is rarer stands in files of its own.
const common = range(0x30, 0x39) + range(0x41, 0x5a) + range(0x61, 0x7a) + ' $%&\'()+,-./:;=!?\u00a0‘’“”–—…áéíóúñü'
const signs = '·−×›'
const serifSigns = '"*[]'

const sans = '@expo-google-fonts/source-sans-3'
const serif = '@expo-google-fonts/source-serif-4'
const variable = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
const regular = `${sans}/400Regular/SourceSans3_400Regular.ttf`
const semibold = `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`
const figureFeatures = ['kern', 'liga', 'locl', 'mark', 'tnum', 'lnum', 'pnum']
// Tabular lining figures are what both families draw unasked.
const textFeatures = { sans: ['kern'], serif: ['kern', 'liga'] }

// Tables that browsers do without; the classes of GDEF serve marks alone.
const UNREAD = new Set(['BASE', 'GDEF', 'MVAR', 'STAT', 'meta', 'gasp', 'prep', 'DSIG'])
// Browsers refuse a font without a table of names: one name of one letter, the family's (1).
const FAMILY = Buffer.from([0, 0, 0, 1, 0, 18, 0, 3, 0, 1, 4, 9, 0, 1, 0, 2, 0, 0, 0, 83])

await mkdir(folder, {recursive: true})
for (const [weight, file] of [[400, regular], [600, semibold]] as const) await cutForPictures(`source-sans-3-${weight}`, file)
await save('source-sans-3.woff2', await cutVariable())
for (const [weight, file] of [[400, regular], [600, semibold]] as const) await cut(`source-sans-3-${weight}-rest`, file, without(all, common + signs), textFeatures.sans)
for (const [name, file] of [['400', '400Regular/SourceSerif4_400Regular'], ['400-italic', '400Regular_Italic/SourceSerif4_400Regular_Italic']]) {
  await cut(`source-serif-4-${name}`, `${serif}/${file}.ttf`, common + serifSigns, textFeatures.serif)
}
await cut('source-serif-4-400-rest', `${serif}/400Regular/SourceSerif4_400Regular.ttf`, without(latin + marks + arrows, common + serifSigns), textFeatures.serif)
await copyFile(require.resolve(`${sans}/LICENSE_FONT`), new URL('source-sans-3-OFL.txt', folder))
await copyFile(require.resolve(`${serif}/LICENSE_FONT`), new URL('source-serif-4-OFL.txt', folder))
await writeFile(metrics, await tabulate({regular, semibold}))

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({length: to - from + 1}, (_, i) => from + i))
}

function without(text: string, taken: string): string {
  return [...text].filter((character) => !taken.includes(character)).join('')
}

/** What pictures and embeds carry with them: all characters, one weight. */
async function cutForPictures(name: string, file: string): Promise<void> {
  const source = await readFile(require.resolve(file))
  const options = {keepFeatures: figureFeatures, noHinting: true}
  await save(`${name}.woff2`, await subsetFont(source, all, {...options, targetFormat: 'woff2'}))
  // Without its typographic family (16) and style (17) a rasteriser takes the semibold for another family and paints the regular.
  await save(`${name}.ttf`, await subsetFont(source, all, {...options, targetFormat: 'sfnt', preserveNameIds: [16, 17]}))
}

async function cut(name: string, file: string, text: string, keepFeatures: string[]): Promise<void> {
  const options = {keepFeatures, noHinting: true}
  await save(`${name}.woff2`, await subsetFont(await readFile(require.resolve(file)), text, {...options, targetFormat: 'woff2'}))
}

/** Both weights in one file, kerned as the weight between them is: kerning that varies costs a seventh of the file and moves no letter visibly. */
async function cutVariable(): Promise<Uint8Array> {
  const source = await readFile(require.resolve(variable))
  const options = {keepFeatures: textFeatures.sans, noHinting: true}
  const both = tablesOf(await subsetFont(source, common + signs, {...options, targetFormat: 'sfnt', variationAxes: {wght: {min: 400, max: 600, default: 400}}}))
  const between = tablesOf(await subsetFont(source, common + signs, {...options, targetFormat: 'sfnt', variationAxes: {wght: 500}}))
  const slim = new Map([...both, ['GPOS', between.get('GPOS')!] as const, ['name', FAMILY] as const].filter(([tag]) => !UNREAD.has(tag)))
  return subsetFont(toFont(slim), common + signs, {...options, preserveNameIds: [1], targetFormat: 'woff2'})
}

async function save(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(new URL(name, folder), bytes)
  console.log(`${name}  ${(bytes.length / 1024).toFixed(1)} KB`)
}

/** One line per weight and first letter, so that a change of font reads in a diff. */
async function tabulate(weights: Record<string, string>): Promise<string> {
  const entries = Object.entries(weights).map(async ([weight, file]) => {
    const font = fontkit.create(await readFile(require.resolve(file)))
    if (!('layout' in font)) throw new Error(`expected one font in \`${file}\`, found a collection`)
    const advances = Object.fromEntries([...all].map((character) => [character, advance(font, character)]))
    return `"${weight}": {\n"advances": ${JSON.stringify(advances)},\n"kerning": ${JSON.stringify(kerning(font))}\n}`
  })
  return `{\n${(await Promise.all(entries)).join(',\n')}\n}\n`
}

function advance(font: fontkit.Font, text: string): number {
  return Math.round(font.layout(text, {liga: false}).advanceWidth)
}

function kerning(font: fontkit.Font): Record<string, number> {
  const letters = [...(range(0x20, 0x7e) + '–—’“”−')]
  const pairs = letters.flatMap((a) => letters.map((b) => a + b))
  const kern = (pair: string) => advance(font, pair) - advance(font, pair[0]!) - advance(font, pair[1]!)
  return Object.fromEntries(pairs.map((pair) => [pair, kern(pair)] as const).filter(([, k]) => k !== 0))
}
