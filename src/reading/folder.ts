import { readdirSync } from 'node:fs'
import { fit, type Schema } from '../model/fit.ts'
import { foundToText, quoteAll } from '../model/found.ts'
import { idSchema } from '../model/id.ts'
import type { Problem } from '../model/problem.ts'

/** The folders in a folder, by name, in the order of their code units; those whose names begin with a dot are an editor's own. */
export function foldersIn(root: string, folder: string): string[] {
  return entriesIn(root, folder).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
}

/** The files in a folder with an ending, by name without it, in the order of their code units. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  return entriesIn(root, folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .sort()
}

/**
 * A problem for each file or folder that nothing reads, so that a misnamed one is not lost silently; `ending` is that of
 * the names that may stand there, where any name may.
 */
export function strayProblems(root: string, folder: string, known: readonly string[], ending?: string): Problem[] {
  const wanted = (name: string) => ending && !name.endsWith(ending) ? `only names ending in \`${ending}\`` : `only ${quoteAll(known) || 'nothing'}`
  return entriesIn(root, folder).filter(({ name }) => !known.includes(name)).map(({ name }) => ({
    place: { file: folder === '' ? name : `${folder}/${name}`, line: 1, col: 1 },
    message: `expected ${wanted(name)} here, found ${foundToText(name)}; rename or remove it`,
  }))
}

/** A problem for each name that cannot stand in an address on every machine. */
export function nameProblems(folder: string, names: readonly string[], ending: string, schema: Schema<string> = idSchema): Problem[] {
  return names.filter((name) => 'misfits' in fit(schema, name)).map((name) => ({
    place: { file: `${folder}/${name}${ending}`, line: 1, col: 1 },
    message: `expected a name of small letters, digits and hyphens, found ${foundToText(`${name}${ending}`)}; rename it`,
  }))
}

function entriesIn(root: string, folder: string) {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  } catch {
    return []
  }
}
