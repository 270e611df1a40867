import './one-reading.ts'
import { checkContent } from './check-content.ts'
import { fileFromHere, fromHere, problemLines, unreadLines } from './problem-lines.ts'
import { contentFolder } from './settings.ts'
import { tally, tallyToText } from '../src/checks/report.ts'
import { findingToJson } from '../src/checks/finding-to-json.ts'
import type { Release } from '../src/model/release.ts'
import { boundIn } from '../src/prose/bound.ts'
import { statedIn } from '../src/prose/stated.ts'

const USAGE = 'npm run check proves the content, `CONTENT_DIR` or `content`; npm run check -- --json prints all findings as JSON'

// Who reads the output may have read enough: `npm run check -- --json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const strangers = process.argv.slice(2).filter((word) => word !== '--json')
if (strangers.length > 0) refuse(strangers)
else check(process.argv.includes('--json'))

function refuse(words: readonly string[]): void {
  process.stderr.write(`expected nothing or \`--json\`, found ${words.map((word) => `\`${word}\``).join(', ')}; ${USAGE}\n`)
  process.exitCode = 1
}

function check(asJson: boolean): void {
  const folder = contentFolder()
  const { checked, problems, unread } = checkContent(folder)
  process.exitCode = problems.length > 0 ? 1 : 0
  if (asJson) return print({
    problems: fromHere(problems, folder),
    unread: unread.map((file) => fileFromHere(file, folder)),
    stated: checked.flatMap(({ release }) => statedIn(release).map((one) => ({ release: release.id, ...one }))),
    findings: checked.flatMap(({ release, findings }) => findings.map((finding) => ({ release: release.id, ...findingToJson(finding) }))),
  })
  for (const line of [...problemLines(problems, folder), ...unreadLines(unread, folder)]) process.stderr.write(`${line}\n`)
  if (problems.length > 0) return
  for (const one of checked) process.stdout.write(`${one.release.id}: ${tallyToText(tally(one))}; ${wordsToText(one.release)}\n`)
}

/** What the words of a release rest on. */
function wordsToText(release: Release): string {
  const { facts, claims } = boundIn(release)
  return `in words, ${facts} figures and ${claims} claims proved, ${statedIn(release).length} numbers stated`
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
