// Run by hand when the fonts or the characters change: node scripts/fonts.ts
// Cuts the fonts of the site and of the rasteriser, and tabulates the widths by which charts measure their text.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const folder = new URL('../public/fonts/', import.meta.url)
const metrics = new URL('../src/charts/font-metrics.json', import.meta.url)

const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŽžŸ'
const marks = '–—‘’‚“”„†‡•…′″‹›€™−∕×÷≈≠≤≥⁄'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄½¼¾'
const arrows = '←↑→↓↗↘▲▼'
const all = latin + marks + raised + arrows
// The text serif leaves out what only figures and charts use, to stay light.
const prose = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”†‡•…€™−≈≤≥→'
const figureFeatures = ['kern', 'liga', 'locl', 'mark', 'tnum', 'lnum', 'pnum']

const sans = '@expo-google-fonts/source-sans-3'
const serif = '@expo-google-fonts/source-serif-4'
const faces = [
  {name: 'source-sans-3-400', file: `${sans}/400Regular/SourceSans3_400Regular.ttf`, text: all, ttf: true},
  {name: 'source-sans-3-600', file: `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`, text: all, ttf: true},
  {name: 'source-serif-4-400', file: `${serif}/400Regular/SourceSerif4_400Regular.ttf`, text: prose, ttf: false},
  {name: 'source-serif-4-400-italic', file: `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`, text: prose, ttf: false},
  {name: 'source-serif-4-600', file: `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`, text: prose, ttf: false}
]

await mkdir(folder, {recursive: true})
for (const face of faces) await cutFace(face)
await copyFile(require.resolve(`${sans}/LICENSE_FONT`), new URL('source-sans-3-OFL.txt', folder))
await copyFile(require.resolve(`${serif}/LICENSE_FONT`), new URL('source-serif-4-OFL.txt', folder))
await writeFile(metrics, await tabulate({regular: faces[0]!.file, semibold: faces[1]!.file}))

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({length: to - from + 1}, (_, i) => from + i))
}

async function cutFace({name, file, text, ttf}: (typeof faces)[number]): Promise<void> {
  const source = await readFile(require.resolve(file))
  const options = {keepFeatures: figureFeatures, noHinting: true}
  await save(`${name}.woff2`, await subsetFont(source, text, {...options, targetFormat: 'woff2'}))
  // Without its typographic family (16) and style (17) a rasteriser takes the semibold for another family and paints the regular.
  if (ttf) await save(`${name}.ttf`, await subsetFont(source, text, {...options, targetFormat: 'sfnt', preserveNameIds: [16, 17]}))
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
