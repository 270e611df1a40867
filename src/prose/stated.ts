import type { Link } from 'mdast'
import type { ProseFile } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import { parseBinding } from './binding.ts'
import { nodeToText, parseMarkdown, walk } from './markdown.ts'

/** A number that the company states and that no figures give. */
export interface Stated {
  /** The prose file, relative to the content folder. */
  file: string
  /** The words that hold it, `about 70 miles`. */
  words: string
  /** The line of the source that states it. */
  source: number
}

const found = new WeakMap<ProseFile, Stated[]>()

/** The numbers of a release's prose that are only stated, in reading order: nobody but the source answers for them. */
export function statedIn({ prose }: Pick<Release, 'prose'>): Stated[] {
  return prose.flatMap((file) => {
    const stated = found.get(file) ?? statedInFile(file)
    found.set(file, stated)
    return stated
  })
}

function statedInFile({ file, text }: ProseFile): Stated[] {
  const stated: Stated[] = []
  // Most texts state nothing, and need not be read for it again.
  if (text.includes('stated:')) walk(parseMarkdown(text), (node) => {
    const source = node.type === 'link' ? sourceOf(node) : undefined
    if (source !== undefined) stated.push({ file, words: nodeToText(node).trim(), source })
  })
  return stated
}

function sourceOf({ url }: Link): number | undefined {
  if (!url.startsWith('stated:')) return undefined
  try {
    const binding = parseBinding(url)
    return binding.kind === 'stated' ? binding.line : undefined
  } catch {
    return undefined
  }
}
