import { isAbsolute, posix, relative } from 'node:path'
import { problemToText, type Problem } from '../src/model/problem.ts'

/** The problems of a content folder with paths that a terminal opens: from the working directory where the folder lies in it, else as the folder was given. */
export function fromHere(problems: readonly Problem[], folder: string, here = process.cwd()): Problem[] {
  return problems.map(({ place, message }) => ({ place: { ...place, file: fileFromHere(place.file, folder, here) }, message }))
}

/** A line for each problem, and how many there are; `ending` goes on with that sentence. */
export function problemLines(problems: readonly Problem[], folder: string, ending = ''): string[] {
  if (problems.length === 0) return []
  return [...fromHere(problems, folder).map(problemToText), `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content${ending}`]
}

/** A line that names the files which could not be read; none when there are none. */
export function unreadLines(unread: readonly string[], folder: string): string[] {
  const files = unread.map((file) => fileFromHere(file, folder))
  return files.length > 0 ? [`what refers to these files is not proved until they are mended: ${files.join(', ')}`] : []
}

/** A file of a content folder by its path from the working directory, or by its whole path. */
export function fileFromHere(file: string, folder: string, here = process.cwd()): string {
  const way = relative(here, folder)
  return posix.join(way.startsWith('..') || isAbsolute(way) ? folder : way, file)
}
