import * as z from 'zod'
import { idSchema } from './id.ts'
import { wholeNumberSchema } from './number.ts'
import { textSchema } from './text.ts'

/** The head of a prose file, between two lines of `---`. */
export const proseHeadSchema = z.strictObject({
  title: textSchema,
  /** Where the text stands: on the release's first page, at the head of a section, on the discussion page, or with the cautions at the end. */
  page: z.enum(['lead', 'highlights', 'segments', 'mines', 'cash-costs', 'discussion', 'cautions', 'notes']),
  /** Its place among the texts of its page, counted from 1. */
  order: wholeNumberSchema(1),
  /** The mine that the text is about; it stands on the mine's page too. */
  mine: idSchema.optional(),
})

/** One Markdown file of the narrative; every number in it is bound to a fact, a claim or a source line. */
export interface ProseFile extends z.output<typeof proseHeadSchema> {
  /** The file's name without `.md`. */
  id: string
  /** The path relative to the content folder, for messages. */
  file: string
  /** The Markdown below the head. */
  text: string
  /** The number of lines above the text in its file, so that line 1 of the text is line `above + 1` of the file. */
  above: number
}

/** The ids of the footnotes that a notes file defines: its level-two headings, in order. */
export function noteIdsOf({ text }: ProseFile): string[] {
  return [...text.matchAll(/^## +(\S+)\s*$/gm)].map(([, id]) => id as string)
}

const noteTexts = new WeakMap<readonly ProseFile[], ReadonlyMap<string, string>>()

/** The texts of a release's footnotes by their id, in order: the Markdown below each level-two heading of its notes files. Found once. */
export function noteTextsOf({ prose }: { prose: readonly ProseFile[] }): ReadonlyMap<string, string> {
  const texts = noteTexts.get(prose) ?? new Map(prose.filter(({ page }) => page === 'notes').flatMap(({ text }) => sectionsOf(text)))
  noteTexts.set(prose, texts)
  return texts
}

function sectionsOf(text: string): [id: string, text: string][] {
  return text.split(/^## +(?=\S+\s*$)/m).slice(1).map((section) => {
    const [id = '', ...lines] = section.split('\n')
    return [id.trim(), lines.join('\n').trim()]
  })
}
