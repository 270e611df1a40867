// Runs a command of this folder, as in `node scripts/run.js check --json`, and has Node keep the code it compiles. Plain
// JavaScript, since Node reads this file before it can keep anything.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.js'

/** A build needs some two thousand. */
const MOST_COMPILED = 8000

const name = process.argv[2]
const compiled = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url))
if (name === 'build') forgetTooMany(compiled)
enableCompileCache(compiled)
const file = name === 'check' ? await bundle('check.ts') : fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
process.argv.splice(1, 2, file)
await import(file)

/** Every build compiles its pages under paths of its own, and Node forgets none of them by itself. */
function forgetTooMany(folder) {
  for (const version of existsSync(folder) ? readdirSync(folder) : []) {
    if (readdirSync(join(folder, version)).length > MOST_COMPILED) rmSync(join(folder, version), { recursive: true, force: true })
  }
}
