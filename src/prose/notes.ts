import type { Root } from 'hast'
import type { Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { renderProse, type RenderOptions } from './render.ts'

/** The footnotes of a release by their id, in order: the Markdown below each level-two heading of its notes files. */
export function notesOf({ prose }: Pick<Release, 'prose'>): ReadonlyMap<string, string> {
  return new Map(prose.filter(({ page }) => page === 'notes').flatMap(({ text }) => sectionsOf(text)))
}

/** One footnote as an HTML tree; throws a RangeError when the release has none of that id. */
export function renderNote(release: Release, facts: Facts, id: string, options: RenderOptions): Root {
  const text = notesOf(release).get(id)
  if (text === undefined) throw new RangeError(`expected a footnote of the release, found \`${id}\``)
  return renderProse(release, facts, text, options)
}

function sectionsOf(text: string): [id: string, text: string][] {
  return text.split(/^## +(?=\S+\s*$)/m).slice(1).map((section) => {
    const [id = '', ...lines] = section.split('\n')
    return [id.trim(), lines.join('\n').trim()]
  })
}
