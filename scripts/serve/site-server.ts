import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import send from 'send'

/** Of brotli, from 0 to 11: near what hosts that compress ahead reach, in a millisecond or two a page, where 9 takes seventy. */
const QUALITY = 8

/** A server of the files in `folder`, under `base` (`/` or `/reports/`), that answers as a static host does. */
export function makeSiteServer(folder: string, base: string): Server {
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } } })
  return createServer((request, response) => compress(request, response, () => {
    response.setHeader('Cache-Control', 'no-cache')
    const { path, search } = addressOf(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response)
    if (`${path}/` === base) return redirect(response, `${base}${search}`)
    if (!path.startsWith(base)) return answerMissing(folder, response)
    send(request, `/${path.slice(base.length)}`, { root: folder, dotfiles: 'ignore', cacheControl: false })
      .on('directory', () => redirect(response, `${path}/${search}`))
      .on('error', () => answerMissing(folder, response))
      .pipe(response)
  }))
}

/** A path begins with one stroke, so that no redirect leads to another host. */
function addressOf({ url = '/' }: IncomingMessage): { path: string; search: string } {
  const [, path = '', search = ''] = /^\/*([^?]*)(.*)$/.exec(url) ?? []
  return { path: `/${path}`, search }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end()
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end()
}

function answerMissing(folder: string, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  const page = join(folder, '404.html')
  const found = existsSync(page)
  response.writeHead(404, { 'Content-Type': found ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' })
  response.end(found ? readFileSync(page) : 'Not found\n')
}
