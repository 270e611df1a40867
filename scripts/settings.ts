import { resolve } from 'node:path'

/** A setting of the environment that cannot be used; the message says what was expected, what was found and what to do. */
export class SettingError extends Error {}

const PAPERS = ['Letter', 'Legal', 'A4', 'A3']
const STEPS = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/

/** The content folder: `CONTENT_DIR`, or `content` beside package.json. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content')
}

/** The folder that the finished site is put in: `OUT_DIR`, or `dist`. */
export function outFolder(): string {
  return resolve(process.env['OUT_DIR'] || 'dist')
}

/** Where the site will live: the origin in `SITE_URL`, such as `https://example.com`, or undefined. Throws a SettingError. */
export function siteUrl(): string | undefined {
  const text = process.env['SITE_URL']
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new SettingError(`expected \`SITE_URL\` to be an address such as \`https://example.com\`, found \`${text}\``)
  }
  if (url.pathname !== '/') throw new SettingError(`expected \`SITE_URL\` without a path, found \`${text}\`; put \`${url.pathname}\` in \`BASE_PATH\``)
  return url.origin
}

/** The path that the site lives under, with a stroke at either end: `BASE_PATH` as `/reports/`, or `/`. Throws a SettingError. */
export function basePath(): string {
  const text = process.env['BASE_PATH'] ?? ''
  const steps = text.replace(/^\/|\/$/g, '')
  if (steps === '') return '/'
  if (!STEPS.test(steps) || steps.split('/').some((step) => /^\.+$/.test(step))) {
    throw new SettingError(`expected \`BASE_PATH\` to be a path such as \`/reports\`, found \`${text}\``)
  }
  return `/${steps}/`
}

/** The port to serve at, `PORT`, or undefined for the first that is free. Throws a SettingError. */
export function port(): number | undefined {
  const text = process.env['PORT']
  if (!text) return undefined
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number < 1 || number > 65535) throw new SettingError(`expected \`PORT\` from 1 to 65535, found \`${text}\``)
  return number
}

/** The paper that reports are printed on, `PAPER`: `Letter`, or another size that browsers know. Throws a SettingError. */
export function paper(): string {
  const text = process.env['PAPER'] || 'Letter'
  const size = PAPERS.find((name) => name.toLowerCase() === text.toLowerCase())
  if (!size) throw new SettingError(`expected \`PAPER\` to be one of ${PAPERS.join(', ')}, found \`${text}\``)
  return size
}
