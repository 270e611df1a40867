// Copies of the project that tests build, break and kill, each in a folder of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { MARKER } from '../../scripts/build/out-folder.ts'
import { copyProject } from '../../scripts/build/project-copy.ts'

/** What a command came to. */
export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossfoot-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the project that is gone after the test; gives back its folder. */
export function makeCopy(folder = join(makeFolder(), 'project')): string {
  return copyProject(process.cwd(), folder)
}

/** Builds a copy of the project, with settings such as `OUT_DIR`. */
export async function build(copy: string, settings: Record<string, string> = {}): Promise<Outcome> {
  const child = startBuild(copy, settings)
  const [stdout, stderr, [status]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'close')])
  return { status: status as number | null, stdout, stderr }
}

/** Starts a build in a process group of its own, so that it can be killed with all that it has started. */
export function startBuild(copy: string, settings: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['scripts/run.js', 'build'], { cwd: copy, env: { ...process.env, ...settings }, detached: true })
}

/** Every file below a folder with a digest of its bytes, in order. */
export function digestOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => `${name} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`)
}

/** Writes a site that an earlier build left, marked as a build marks it; gives back its digest. */
export function putOldSite(folder: string): string[] {
  mkdirSync(folder)
  for (const name of [MARKER, 'index.html', 'old.html']) writeFileSync(join(folder, name), `old ${name}`)
  return digestOf(folder)
}

async function textOf(stream: ChildProcess['stdout']): Promise<string> {
  let text = ''
  for await (const part of stream ?? []) text += String(part)
  return text
}
