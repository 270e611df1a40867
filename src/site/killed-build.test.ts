import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sampleFolder } from '../reading/sample-content.test-data.ts'
import { build, digestOf, makeCopy, putOldSite, startBuild } from './project-copy.test-data.ts'

/** How far a build has come, told by what it has written below its work folder. */
const MOMENTS: [string, (files: string[]) => boolean][] = [
  ['as it begins', () => true],
  ['when it has begun', (files) => files.length > 0],
  ['while Astro compiles', (files) => files.some((name) => name.includes('compiled'))],
  ['while it prints pages', (files) => files.some((name) => name.endsWith('index.html'))],
]

describe('a build that is killed with all its processes', () => {
  it.each(MOMENTS)('%s leaves the old site to the byte, and the next build cleans up', async (_, hasCome) => {
    const copy = makeCopy()
    const old = putOldSite(join(copy, 'dist'))
    const settings = { CONTENT_DIR: sampleFolder() }
    const child = startBuild(copy, settings)
    const closed = once(child, 'close')
    while (child.exitCode === null && !hasCome(workFilesOf(copy))) await setTimeout(2)
    process.kill(-(child.pid as number), 'SIGKILL')
    expect(await closed).toEqual([null, 'SIGKILL'])
    expect(digestOf(join(copy, 'dist'))).toEqual(old)

    expect(await build(copy, settings)).toMatchObject({ status: 0 })
    expect(existsSync(join(copy, 'dist', 'old.html'))).toBe(false)
    expect(workFilesOf(copy)).toEqual([])
    expect(readdirSync(copy).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
  })
})

function workFilesOf(copy: string): string[] {
  const folder = join(copy, '.astro', 'builds')
  try {
    return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  } catch {
    // The build removed a folder while it was being read.
    return []
  }
}
