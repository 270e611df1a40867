import { problemToText } from '../model/problem.ts'
import { readContent, type Content } from '../reading/read-content.ts'

/** The part of Astro's loader context that is used here. */
interface Store {
  clear(): void
  set(entry: { id: string; data: Record<string, unknown> }): boolean
}

/** A loader that feeds one collection from the content folder; throws when the content has problems, so that none is lost. */
export function loadContent(collection: 'releases' | 'company' | 'glossary') {
  return {
    name: `crossfoot-${collection}`,
    load: ({ store }: { store: Store }): Promise<void> => {
      const content = read()
      store.clear()
      for (const entry of entriesOf(content, collection)) store.set({ id: entry.id, data: { ...entry } })
      return Promise.resolve()
    },
  }
}

let cached: Content | undefined

/** The three collections are loaded one after another from one reading. */
function read(): Content {
  if (cached) return cached
  const content = readContent(process.env['CONTENT_DIR'] || 'content')
  if (content.problems.length > 0) throw new Error(content.problems.map(problemToText).join('\n'))
  cached = content
  return content
}

function entriesOf({ releases, company, glossary }: Content, collection: string): { id: string }[] {
  if (collection === 'releases') return releases
  return collection === 'glossary' ? glossary : company ? [{ id: 'company', ...company }] : []
}
