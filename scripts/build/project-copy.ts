import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']

/** Copies the project's own files to a folder and lends it the project's packages; gives back the folder. */
export function copyProject(project: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const part of PARTS) cpSync(join(project, part), join(folder, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
