import { handedContent, type HandedContent } from './handed-content.ts'

/** The part of Astro's loader context that is used here. */
interface Store {
  clear(): void
  set(entry: { id: string; data: Record<string, unknown> }): boolean
}

/** A loader that feeds one collection from the content folder; throws when the content has problems, so that none is lost. */
export function loadContent(collection: 'releases' | 'company' | 'glossary') {
  return {
    name: `crossfoot-${collection}`,
    load: async ({ store }: { store: Store }): Promise<void> => {
      const content = handedContent() ?? (await read())
      store.clear()
      for (const entry of entriesOf(content, collection)) store.set({ id: entry.id, data: { ...entry } })
    },
  }
}

let reading: Promise<HandedContent> | undefined

/** The three collections are loaded one after another from one reading; the reader is loaded only where no build has read. */
function read(): Promise<HandedContent> {
  return (reading ??= import('./read-whole-content.ts').then(({ readWholeContent }) => readWholeContent()))
}

function entriesOf({ releases, company, glossary }: HandedContent, collection: string): { id: string }[] {
  if (collection === 'releases') return releases
  return collection === 'glossary' ? glossary : company ? [{ id: 'company', ...company }] : []
}
