import { runPdf } from './pdf/command.ts'
import { SettingError } from './settings.ts'

try {
  await runPdf((line) => process.stdout.write(`${line}\n`))
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
