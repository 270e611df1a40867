import './one-reading.ts'
import { checkContent } from './check-content.ts'
import { contentFolder } from './settings.ts'
import { tally, tallyToText } from '../src/checks/report.ts'
import { findingToJson } from '../src/checks/finding-to-json.ts'
import { problemToText } from '../src/model/problem.ts'

const { checked, problems } = checkContent(contentFolder())
if (process.argv.includes('--json')) {
  const findings = checked.flatMap(({ release, findings: all }) => all.map((finding) => ({ release: release.id, ...findingToJson(finding) })))
  process.stdout.write(`${JSON.stringify({ problems, findings }, null, 2)}\n`)
} else {
  for (const problem of problems) process.stderr.write(`${problemToText(problem)}\n`)
  if (problems.length > 0) process.stderr.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content\n`)
  else for (const one of checked) process.stdout.write(`${one.release.id}: ${tallyToText(tally(one))}\n`)
}
process.exitCode = problems.length > 0 ? 1 : 0
