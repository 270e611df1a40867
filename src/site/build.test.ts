import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { sampleFolder, RELEASE } from '../reading/sample-content.test-data.ts'
import { writePlainContent } from './plain-content.test-data.ts'
import { build, digestOf, makeCopy, makeFolder, putOldSite } from './project-copy.test-data.ts'

describe('a build', () => {
  it("takes the project's own content", () => {
    expect(existsSync(join(inject('site'), 'index.html'))).toBe(true)
  })

  it('takes a made-up company with other metals, one mine and three columns', async () => {
    const out = join(makeFolder(), 'dist')
    expect(await build(process.cwd(), { CONTENT_DIR: sampleFolder(), OUT_DIR: out })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(out, '2021-q2', 'index.html'), 'utf8')).toContain('Stannary')
  })

  it('takes a made-up company with six columns, no mine, no notes, no prose and another currency', async () => {
    const folder = makeFolder()
    writePlainContent(join(folder, 'content'))
    const out = join(folder, 'dist')
    expect(await build(process.cwd(), { CONTENT_DIR: join(folder, 'content'), OUT_DIR: out })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(out, '2022-q4', 'statements', 'sales', 'index.html'), 'utf8')).toContain('1,320')
  })

  it('is the same to the byte in another folder, time zone and locale', async () => {
    const root = makeFolder()
    const [here, there] = [makeCopy(join(root, 'here')), makeCopy(join(root, 'a', 'much', 'deeper', 'folder'))]
    const outcomes = await Promise.all([
      build(here, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      build(there, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0])
    expect(digestOf(join(here, 'dist'))).toEqual(digestOf(join(there, 'dist')))
  })

  it('compiles once while only the content changes, and again when the code does', async () => {
    const copy = makeCopy()
    const [label, title] = ['releases/2021-q2/statements/sales.yaml', 'releases/2021-q2/release.yaml']
    const compiled = () => readdirSync(join(copy, '.astro', 'compiled'))
    const sales = () => readFileSync(join(copy, 'dist', '2021-q2', 'statements', 'sales', 'index.html'), 'utf8')
    expect(await build(copy, { CONTENT_DIR: sampleFolder() })).toMatchObject({ status: 0, stderr: '' })
    const first = compiled()

    const edited = sampleFolder({ [label]: (text) => text.replace('label: ', 'label: Fine '), [title]: (text) => text.replace('title: ', 'title: Fine ') })
    expect(await build(copy, { CONTENT_DIR: edited })).toMatchObject({ status: 0, stderr: '' })
    expect(sales()).toContain('Fine ')
    expect(compiled()).toEqual(first)

    const page = join(copy, 'src', 'pages', '[release]', 'statements', '[statement].astro')
    writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', '<h1>Anew: '))
    expect(await build(copy, { CONTENT_DIR: edited })).toMatchObject({ status: 0, stderr: '' })
    expect(sales()).toContain('<h1>Anew: ')
    expect(compiled()).toHaveLength(2)
  })

  it('is the same to the byte, compiled anew or before', async () => {
    const copy = makeCopy()
    const outcomes = [await build(copy), digestOf(join(copy, 'dist')), await build(copy), digestOf(join(copy, 'dist'))] as const
    expect([outcomes[0].status, outcomes[2].status]).toEqual([0, 0])
    expect(outcomes[3]).toEqual(outcomes[1])
  })

  it('of content with problems tells each at its line and column, and leaves the old site to the byte', async () => {
    const copy = makeCopy()
    const broken = sampleFolder({ [`${RELEASE}/statements/sales.yaml`]: (text) => text.replace('12400', '12401') })
    const old = putOldSite(join(copy, 'dist'))
    const { status, stderr } = await build(copy, { CONTENT_DIR: broken })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\/.+\/releases\/2021-q2\/statements\/sales\.yaml:\d+:\d+: expected /m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(digestOf(join(copy, 'dist'))).toEqual(old)
  })

  it('of a page that fails names the page, and leaves the old site to the byte', async () => {
    const copy = makeCopy()
    writeFileSync(join(copy, 'src', 'pages', 'broken.astro'), '---\nthrow new Error("nothing to show")\n---\n')
    const old = putOldSite(join(copy, 'dist'))
    const { status, stderr } = await build(copy, { CONTENT_DIR: sampleFolder() })
    expect(status).toBe(1)
    expect(stderr).toContain('src/pages/broken.astro')
    expect(stderr).toContain('nothing to show')
    expect(stderr).not.toContain('node_modules')
    expect(digestOf(join(copy, 'dist'))).toEqual(old)
    expect(readdirSync(copy).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
  })

  it.each([
    ['OUT_DIR', { OUT_DIR: 'src' }],
    ['OUT_DIR', { OUT_DIR: '.' }],
    ['OUT_DIR', { OUT_DIR: 'photos' }],
    ['SITE_URL', { SITE_URL: 'example.com' }],
    ['BASE_PATH', { BASE_PATH: '/../' }],
    ['CONTENT_DIR', { CONTENT_DIR: 'nowhere' }],
  ])('refuses a bad %s before it does anything: %o', async (name, settings) => {
    const copy = makeCopy()
    mkdirSync(join(copy, 'photos'))
    writeFileSync(join(copy, 'photos', 'holiday.jpg'), '')
    const before = digestOf(join(copy, 'src'))
    const { status, stderr } = await build(copy, settings)
    expect(status).toBe(1)
    expect(stderr).toContain(`\`${name}\``)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect([digestOf(join(copy, 'src')), readdirSync(join(copy, 'photos')), existsSync(join(copy, 'dist'))]).toEqual([before, ['holiday.jpg'], false])
  })

  it('links to its own pages under BASE_PATH, and only there', async () => {
    const out = join(makeFolder(), 'dist')
    await build(process.cwd(), { CONTENT_DIR: sampleFolder(), OUT_DIR: out, BASE_PATH: 'reports', SITE_URL: 'https://example.com' })
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    const addresses = pages.flatMap((name) => [...readFileSync(join(out, name), 'utf8').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address))
    expect(addresses.length).toBeGreaterThan(pages.length)
    expect(addresses.filter((address) => !address?.startsWith('/reports/'))).toEqual([])
  })
})
