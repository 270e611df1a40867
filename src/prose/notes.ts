import type { Root } from 'hast'
import type { Facts } from '../model/fact.ts'
import { noteTextsOf } from '../model/prose-file.ts'
import type { Release } from '../model/release.ts'
import { renderProse, type RenderOptions } from './render.ts'

/** One footnote as an HTML tree; throws a RangeError when the release has none of that id. */
export function renderNote(release: Release, facts: Facts, id: string, options: RenderOptions): Root {
  const text = noteTextsOf(release).get(id)
  if (text === undefined) throw new RangeError(`expected a footnote of the release, found \`${id}\``)
  return renderProse(release, facts, text, options)
}
