import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { basePath, contentFolder, outFolder, SettingError, siteUrl } from '../settings.ts'
import { failureToText } from './astro-failure.ts'
import { requireOutFolder } from './out-folder.ts'
import { buildSite } from './site.ts'
import { heal } from './swap.ts'

/** Proves the content and builds the site of `project`; prints what was built, or what is wrong and ends the process. */
export async function runBuild(project: string): Promise<void> {
  try {
    const out = requireSettings(project)
    heal(out)
    const pages = await buildSite(project, contentFolder(), out)
    process.stdout.write(`built ${pages} pages into ${toShortPath(project, out)} in ${process.uptime().toFixed(1)} s${siteUrl() ? '' : '; set SITE_URL for snippets that work elsewhere'}\n`)
  } catch (error) {
    const text = error instanceof SettingError ? error.message : failureToText(error, project)
    process.stderr.write(`${stripVTControlCharacters(text)}\n`)
    // What is still being printed or painted would go on writing into a folder that is gone.
    process.exit(1)
  }
}

/** All settings are looked at before anything is done; gives back the output folder. */
function requireSettings(project: string): string {
  siteUrl()
  basePath()
  return requireOutFolder(outFolder(), { project, content: contentFolder() })
}

function toShortPath(project: string, path: string): string {
  const short = relative(project, path)
  return short.startsWith('..') ? path : short
}
