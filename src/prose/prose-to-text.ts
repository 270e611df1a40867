import type { ProseFile } from '../model/prose-file.ts'
import { nodeToText, parseMarkdown, walk } from './markdown.ts'

/** A text, or a prose file's, as plain words: a paragraph for each paragraph, list item and heading. */
export function proseToText(prose: string | ProseFile): string {
  const blocks: string[] = []
  walk(parseMarkdown(typeof prose === 'string' ? prose : prose.text), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return true
    blocks.push(nodeToText(node).trim())
    return false
  })
  return blocks.join('\n\n')
}
