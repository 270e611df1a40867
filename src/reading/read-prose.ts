import { proseHeadSchema, type ProseFile } from '../model/prose-file.ts'
import { filesIn, nameProblems, strayProblems } from './folder.ts'
import type { Reader } from './reader.ts'

const HEAD = /^---\n((?:.*\n)*?)---(?:\n|$)/

/** Reads the Markdown files of a folder, in the order that their heads give. */
export function readProse(reader: Reader, folder: string): ProseFile[] {
  const ids = filesIn(reader.folder, folder, '.md')
  reader.problems.push(...strayProblems(reader.folder, folder, ids.map((id) => `${id}.md`), '.md'), ...nameProblems(folder, ids, '.md'))
  return ids.flatMap((id) => readProseFile(reader, `${folder}/${id}.md`, id) ?? []).sort((a, b) => a.order - b.order)
}

function readProseFile(reader: Reader, file: string, id: string): ProseFile | undefined {
  const source = reader.text(file)
  if (source === undefined) return undefined
  const match = HEAD.exec(source)
  if (!match) {
    reader.problem(file, 'expected a head with `title`, `page` and `order` between two lines of `---`, found none')
    return reader.leave(file)
  }
  const head = reader.parse(file, match[1] as string, proseHeadSchema, 1)
  const above = match[0].split('\n').length - 1
  return head && { ...head, id, file, text: source.slice(match[0].length), above }
}
