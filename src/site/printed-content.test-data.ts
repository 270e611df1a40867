// The release as its files have it, read with nothing but a YAML parser: a second opinion on what the site must show.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** One row of a printed table; `figures` is missing for a heading. */
export interface PrintedLine {
  id: string
  label: string
  source?: string
  notes?: string[]
  figures?: string[]
}

/** One printed table, as its file has it. */
export interface PrintedTable {
  id: string
  title: string
  kind: string
  columns: string[]
  notes?: string[]
  lines: PrintedLine[]
}

const FOLDER = 'content/releases'

/** The ids of all releases. */
export const RELEASES = readdirSync(FOLDER)

/** The tables of a release; every scalar is the text that was typed. */
export function printedTables(release: string): PrintedTable[] {
  const folder = join(FOLDER, release, 'statements')
  return readdirSync(folder).map((file) => ({ ...readYaml(join(folder, file)) as PrintedTable, id: file.replace('.yaml', '') }))
}

/** The exceptions of a release. */
export function printedExceptions(release: string): { id: string; known: string; likely?: string }[] {
  return readYaml(join(FOLDER, release, 'exceptions.yaml')) as { id: string; known: string; likely?: string }[]
}

/** How print sets a typed figure: parentheses for a minus, commas between thousands, an en dash for nil. */
export function printed(typed: string): string {
  if (typed === 'nil') return '–'
  if (typed === 'blank') return ''
  const [, minus, whole = '', decimals = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(typed) ?? []
  const grouped = whole.replace(/(?<=\d)(?=(?:\d\d\d)+$)/g, ',') + decimals
  return minus ? `(${grouped})` : grouped
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' })
}
