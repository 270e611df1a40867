import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that was built from the project's own content; tests read it and leave it as it is. */
    site: string
  }
}

/**
 * Builds the site once, outside the project, for all tests to `inject('site')`; gives back its removal. A build that fails
 * has said why, and leaves those tests without a site: they fail, and the others run.
 */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-site-'))
  const site = join(folder, 'dist')
  spawnSync(process.execPath, ['scripts/run.js', 'build'], { env: { ...process.env, OUT_DIR: site }, stdio: 'inherit' })
  project.provide('site', site)
  return () => rmSync(folder, { recursive: true, force: true })
}
