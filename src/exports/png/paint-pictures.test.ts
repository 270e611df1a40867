import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { samples } from '../../charts/samples.test-data.ts'
import { fontFilesIn, makePictures } from './paint-pictures.ts'

const [one, other] = [samples['bars-one']!, samples['columns-one']!]
const fontFiles = fontFilesIn('public')
const LONG_AGO = 1000
const PAINTER = fileURLToPath(new URL('./painter.ts', import.meta.url))

describe('makePictures', () => {
  it('writes eight pictures for each exhibit, in the sizes of decks', async () => {
    const { folder, paint } = makeStudio()
    await paint([one, other])
    const names = readdirSync(join(folder, 'out')).filter((name) => name.startsWith(`${one.id}`))
    expect(names.sort()).toEqual(['-2x-transparent', '-2x', '-half-slide-transparent', '-half-slide', '-square-transparent', '-square', '-transparent', ''].map((suffix) => `${one.id}${suffix}.png`).sort())
    expect(['', '-2x', '-half-slide', '-square'].map((suffix) => sizeOf(join(folder, 'out', `${one.id}${suffix}.png`)))).toEqual(['1920 × 1080', '3840 × 2160', '960 × 1080', '1080 × 1080'])
  })

  it('paints again only what changed, and comes to the same bytes', async () => {
    const { cache, paint, bytesOf } = makeStudio()
    await paint([one, other])
    const before = bytesOf(one.id)
    for (const name of readdirSync(cache)) utimesSync(join(cache, name), LONG_AGO, LONG_AGO)
    await paint([one, { ...other, title: 'Another message' }])
    expect(bytesOf(one.id)).toEqual(before)
    const painted = readdirSync(cache).filter((name) => statSync(join(cache, name)).mtimeMs > LONG_AGO * 1000)
    expect([painted.length, readdirSync(cache).length]).toEqual([1, 3])
  })

  it('paints again what was damaged in the cache', async () => {
    const { cache, paint, bytesOf } = makeStudio()
    await paint([one])
    const before = bytesOf(one.id)
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name, '-2x.png'), 'damaged')
    await paint([one])
    expect(bytesOf(one.id)).toEqual(before)
  })

  it('names the exhibit that cannot be painted', async () => {
    const { paint } = makeStudio()
    await expect(paint([{ ...one, title: undefined as unknown as string }])).rejects.toThrow(`\`${one.id}\``)
  })

  it('paints again whatever the code that paints it has become', async () => {
    const { cache, folder, paint } = makeStudio()
    await paint([one])
    const painterFile = join(folder, 'painter.mjs')
    writeFileSync(painterFile, `import '${new URL('./painter.ts', import.meta.url).href}'`)
    await paint([one], painterFile)
    expect(readdirSync(cache)).toHaveLength(2)
  })

  it('refuses to begin without a font', async () => {
    await expect(makePictures([], { fontFiles: ['nowhere.ttf'], albumFolder: '', painterFile: '' })).rejects.toThrow('text would vanish')
  })
})

function makeStudio() {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-pictures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [cache, out] = [join(folder, 'cache'), join(folder, 'out')]
  const paint = (charts: (typeof one)[], painterFile = PAINTER) => makePictures(charts.map((chart) => ({ chart, folder: out })), { fontFiles, albumFolder: cache, painterFile })
  const bytesOf = (id: string) => readdirSync(out).filter((name) => name.startsWith(id)).map((name) => readFileSync(join(out, name)))
  return { folder, cache, paint, bytesOf }
}

function sizeOf(png: string): string {
  const bytes = readFileSync(png)
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`
}
