import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Vitest's JSON report says of a run. */
interface TestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const filters = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-test-'))
const reportFile = join(folder, 'report.json')

// Someone who names tests waits for those alone.
const typesFit = filters.length > 0 ? undefined : run('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning')
const testsPass = run('node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/test/vitest.config.ts', '--root', '.',
  '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...filters)
const { passed, failed } = countTests()
rmSync(folder, { recursive: true })
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

/** Runs a program of the project's packages under this Node and says what it runs; whether it ended well. */
function run(program: string, ...args: string[]): boolean {
  process.stdout.write(`\n> node ${program} ${args.join(' ').replaceAll(folder, '…')}\n`)
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
  return status === 0
}

/** The type check counts as one test, and so does whatever kept a file's tests, or all tests, from running. */
function countTests(): { passed: number; failed: number } {
  const report = readReport()
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'))
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests + (typesFit ? 1 : 0),
    failed: (typesFit === false ? 1 : 0) + (failed === 0 && !testsPass ? 1 : failed),
  }
}

function readReport(): TestReport {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as TestReport
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
