import { runBuild } from './build/command.ts'

await runBuild(process.cwd())
