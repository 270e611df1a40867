import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBlankProject, makeCollectionProject } from './projects.ts'
import { weighPages } from './page-weight.ts'
import { copyProject } from '../build/project-copy.ts'

/** A command whose wall time is measured. */
interface Run {
  name: string
  folder: string
  args: string[]
  /** The most that it may take, as a multiple of the blank build. */
  limit?: number
  /** What is done to `folder` before each run, without being measured. */
  before?: (folder: string) => void
}

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent']

/** Measures the check and the build against a blank Astro build, in turn, and prints medians, ratios and page weights. */
export function benchBuilds(project: string, rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'))
  try {
    const runs = runsIn(project, folder)
    const times = measure(runs, rounds)
    const blank = medianOf(times[0] as number[])
    process.stdout.write(`medians of ${rounds} interleaved runs\n`)
    runs.forEach((run, at) => process.stdout.write(`${timeToText(run, times[at] as number[], blank)}\n`))
    process.stdout.write(weighPages(join(folder, 'kept', 'dist')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runsIn(project: string, folder: string): Run[] {
  const [kept, cold] = ['kept', 'cold'].map((name) => copyProject(project, join(folder, name))) as [string, string]
  const build = ['scripts/run.js', 'build']
  return [
    { name: 'blank Astro build', folder: makeBlankProject(project, join(folder, 'blank')), args: ASTRO },
    { name: 'with a content layer', folder: makeCollectionProject(project, join(folder, 'collection')), args: ASTRO },
    { name: 'check', folder: kept, args: ['scripts/run.js', 'check'], limit: 1 / 3 },
    { name: 'full build, warm', folder: kept, args: build, limit: 2.6 },
    { name: 'after one edit', folder: kept, args: build, limit: 2.6, before: retitle },
    { name: 'full build, cold', folder: cold, args: build, limit: 4, before: forget('.astro', 'dist') },
    { name: 'all pictures anew', folder: cold, args: build, limit: 4, before: forget('.astro', 'dist', 'node_modules/.cache/crossfoot') },
  ]
}

/** Moves folders aside rather than deleting them: a file system slows down whoever creates files after it has deleted many. */
function forget(...paths: string[]): (folder: string) => void {
  return (folder) => {
    const aside = mkdtempSync(`${folder}-aside-`)
    paths.filter((path) => existsSync(join(folder, path))).forEach((path, at) => renameSync(join(folder, path), join(aside, String(at))))
  }
}

/** Makes the edit that needs most to be built again: every page of a release stands under its title. */
function retitle(folder: string): void {
  const releases = join(folder, 'content', 'releases')
  for (const name of readdirSync(releases)) {
    const file = join(releases, name, 'release.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(title: .*?)( again)?$/m, (_, title: string, again?: string) => (again ? title : `${title} again`)))
  }
}

/** The first round warms the disk and is not counted. */
function measure(runs: Run[], rounds: number): number[][] {
  const times = runs.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    runs.forEach((run, at) => {
      const seconds = timeOf(run)
      if (round > 0) times[at]?.push(seconds)
    })
  }
  return times
}

function timeOf({ name, folder, args, before }: Run): number {
  before?.(folder)
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`expected \`${name}\` to succeed, found exit ${status}\n${stderr}`)
  return seconds
}

function timeToText({ name, limit }: Run, times: number[], blank: number): string {
  const median = medianOf(times)
  const ratio = median / blank
  const verdict = limit === undefined ? '' : `  limit ${limit.toFixed(2)} ${ratio <= limit ? 'held' : 'EXCEEDED'}`
  return `${name.padEnd(22)} ${median.toFixed(2)} s  (${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)})  ratio ${ratio.toFixed(2)}${verdict}`
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}
