// The browser that prints reports and that tests look at the site with: `CHROME_PATH`, or the one that comes with @sparticuz/chromium, which needs no system packages.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const PACKED = resolve('node_modules/@sparticuz/chromium/bin')
const UNPACKED = resolve('node_modules/.cache/chromium')
const PARTS = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']

/** Starts a browser, with more switches where some are named; whoever starts it closes it. */
export async function startBrowser(...switches: string[]): Promise<Browser> {
  const args = [...switches, '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none']
  const own = process.env['CHROME_PATH']
  if (own) return chromium.launch({ executablePath: own, args })
  await unpackBrowser()
  return chromium.launch({ executablePath: join(UNPACKED, 'chromium'), args, env: browserEnvironment() })
}

/** Its own libraries and fonts go to the browser alone, so that no other program of the tests is run with them. */
function browserEnvironment(): Record<string, string> {
  const { LD_LIBRARY_PATH: others, ...rest } = process.env as Record<string, string>
  const libraries = join(UNPACKED, 'al2023', 'lib')
  return { ...rest, LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries, FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf') }
}

/** Unpacks aside and moves in whole: two test files may do so at once, and either may be killed. */
async function unpackBrowser(): Promise<void> {
  if (existsSync(UNPACKED)) return
  mkdirSync(join(UNPACKED, '..'), { recursive: true })
  const aside = mkdtempSync(`${UNPACKED}-`)
  await inflateInto(aside)
  writeFileSync(join(aside, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig><dir>${UNPACKED}/fonts</dir><cachedir>${UNPACKED}/fonts-cache</cachedir></fontconfig>\n`)
  try {
    renameSync(aside, UNPACKED)
  } catch (error) {
    rmSync(aside, { recursive: true })
    if (!existsSync(UNPACKED)) throw error
  }
}

/** The package unpacks into the folder for temporary files, whichever that is. */
async function inflateInto(folder: string): Promise<void> {
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const parts = PARTS.map((part) => inflate(join(PACKED, part)))
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual
  await Promise.all(parts)
}
