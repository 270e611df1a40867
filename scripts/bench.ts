import { benchBuilds } from './bench/builds.ts'
import { benchTypos } from './bench/typos.ts'
import { contentFolder, SettingError } from './settings.ts'

const ROUNDS = 5
const TYPOS = 600

const [what = 'builds', count] = process.argv.slice(2)
try {
  const number = countOf(count)
  if (what === 'builds') benchBuilds(process.cwd(), number ?? ROUNDS)
  else if (what === 'typos') benchTypos(contentFolder(), number ?? TYPOS)
  else throw new SettingError(`expected \`builds\` or \`typos\`, found \`${what}\``)
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d*$/.test(text)) throw new SettingError(`expected a number of runs such as \`5\`, found \`${text}\``)
  return Number(text)
}
