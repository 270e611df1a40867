import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSiteServer } from './site-server.ts'

let root: string
let server: Server

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'crossfoot-serve-'))
  mkdirSync(join(root, 'dist', 'mines'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  for (const name of ['index.html', 'mines/index.html', '404.html', '.crossfoot']) writeFileSync(join(root, 'dist', name), name)
  for (const name of Object.keys(TYPES)) writeFileSync(join(root, 'dist', name), '')
  server = makeSiteServer(join(root, 'dist'), '/reports/').listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const TYPES: Record<string, string> = {
  'a.svg': 'image/svg+xml',
  'a.png': 'image/png',
  'a.json': 'application/json',
  'a.csv': 'text/csv',
  'a.xml': 'application/xml',
  'a.woff2': 'font/woff2',
  'a.webmanifest': 'application/manifest+json',
  'a.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'a.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

describe('makeSiteServer', () => {
  it('serves the page of a folder', async () => {
    expect(await get('/reports/')).toMatchObject({ status: 200, body: 'index.html', type: 'text/html; charset=utf-8' })
    expect(await get('/reports/mines/')).toMatchObject({ status: 200, body: 'mines/index.html' })
  })

  it.each(Object.entries(TYPES))('serves %s as %s', async (name, type) => {
    const { type: found } = await get(`/reports/${name}`)
    expect(found?.split(';')[0]).toBe(type)
  })

  it('adds the stroke at the end of a folder, and keeps the query', async () => {
    expect(await get('/reports')).toMatchObject({ status: 301, location: '/reports/' })
    expect(await get('/reports/mines?a=1')).toMatchObject({ status: 301, location: '/reports/mines/?a=1' })
  })

  it('answers what is missing with the 404 page', async () => {
    expect(await get('/reports/none/')).toMatchObject({ status: 404, body: '404.html' })
    expect(await get('/')).toMatchObject({ status: 404, body: '404.html' })
  })

  it.each(['/reports/../secret.txt', '/reports/%2e%2e/secret.txt', '/reports/..%2fsecret.txt', '/reports/%00', '/reports/.crossfoot', '/reports/%'])('does not leave the site for %s', async (path) => {
    const { status, body } = await get(path)
    expect([status, body]).toEqual([404, '404.html'])
  })

  it('never sends a reader to another host', async () => {
    const { location } = await get('//reports')
    expect(location ?? '/').toMatch(/^\/(?!\/)/)
  })

  it('lets no browser keep a page without asking', async () => {
    expect((await get('/reports/')).cache).toBe('no-cache')
  })

  it('refuses to be written to', async () => {
    expect((await get('/reports/', 'POST')).status).toBe(405)
  })
})

interface Answer { status: number | undefined; type: string | undefined; location: string | undefined; cache: string | undefined; body: string }

/** Sends a path as it is; `fetch` would tidy it first. */
async function get(path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, method, agent: false }).end()
  const [answer] = await once(sent, 'response')
  let body = ''
  for await (const part of answer) body += String(part)
  const { 'content-type': type, location, 'cache-control': cache } = answer.headers
  return { status: answer.statusCode, type, location, cache, body }
}
