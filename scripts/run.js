// Runs a command of this folder, as in `node scripts/run.js check --json`, and has Node keep the code it compiles. Plain
// JavaScript, since Node reads this file before it can keep anything.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.js'

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)))

const name = process.argv[2]
const file = name === 'check' ? await bundle('check.ts') : fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
process.argv.splice(1, 2, file)
await import(file)
