import * as z from 'zod'

/** A sentence whose figures are bound to facts: as typed, in Markdown, and in plain words, as it is shown. */
export interface Sentence {
  /** `Output [rose 27%](claim:change(output.tin))`. */
  markdown: string
  /** `Output rose 27%`. */
  text: string
}

const LINK = /\[([^\][]*)\]\((?:<[^<>]*>|(?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*)\)/g

/** A sentence as typed in content; its figures are Markdown links to facts and claims. */
export const sentenceSchema = z.string().trim().min(1).transform((markdown): Sentence => ({ markdown, text: markdownToWords(markdown) }))

/** Markdown of paragraphs, emphasis and links as plain words on one line. */
export function markdownToWords(markdown: string): string {
  return markdown
    .replace(LINK, '$1')
    .replace(/(?<![\w*])(\*{1,2})(?=\S)([^*]+)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
