import { existsSync } from 'node:fs'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { basePath, outFolder, port, SettingError } from './settings.ts'
import { makeSiteServer } from './serve/site-server.ts'
import { heal } from './build/swap.ts'

const FIRST_PORT = 4321
const LAST_PORT = 4399

try {
  const out = outFolder()
  heal(out)
  if (!existsSync(join(out, 'index.html'))) throw new SettingError(`expected a site in \`${out}\`, found none; run \`npm run build\` first`)
  const base = basePath()
  const server = makeSiteServer(out, base)
  const chosen = port()
  const used = await listen(server, chosen ?? FIRST_PORT, chosen ?? LAST_PORT)
  process.stdout.write(`serving ${out} at http://localhost:${used}${base} (Ctrl+C ends it)\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close(server))
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** Listens at the first port from `first` to `last` that is free, and gives it back. */
async function listen(server: Server, first: number, last: number): Promise<number> {
  for (let at = first; at <= last; at += 1) if (await isListening(server, at)) return at
  throw new SettingError(`expected a free port ${first === last ? `\`${first}\`` : `from ${first} to ${last}`}, found none; set \`PORT\` to another`)
}

async function isListening(server: Server, at: number): Promise<boolean> {
  try {
    server.listen(at, 'localhost')
    await once(server, 'listening')
    return true
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return false
    throw new SettingError(`expected to listen at port \`${at}\`, found: ${message}`)
  }
}

function close(server: Server): void {
  server.close()
  server.closeAllConnections()
}
