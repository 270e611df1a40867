import type { Release } from '../model/release.ts'

/** The path of a statement's file, relative to the content folder. */
export function statementFile({ folder }: Pick<Release, 'folder'>, id: string): string {
  return `${folder}/statements/${id}.yaml`
}
