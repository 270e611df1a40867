import type { Content } from '../reading/read-content.ts'

/** What the collections are fed with. */
export type HandedContent = Pick<Content, 'company' | 'glossary' | 'releases'>

const KEY = Symbol.for('crossfoot.content')
const shelf = globalThis as { [KEY]?: HandedContent }

/** Lays content that a build has proved aside for the loader, which runs in the same process but from modules of its own. */
export function handOver(content: HandedContent): void {
  shelf[KEY] = content
}

/** The content that a build has handed over, if one has. */
export function handedContent(): HandedContent | undefined {
  return shelf[KEY]
}
