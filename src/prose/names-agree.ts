import type { Link } from 'mdast'
import type { Company } from '../model/company.ts'
import type { Fact } from '../model/fact.ts'
import { namesIn, type Named } from '../model/names-in.ts'
import type { Links } from './link-message.ts'
import { nodeToText } from './markdown.ts'
import type { Sentence } from './sentences.ts'
import type { Flaw } from './verify.ts'

const KINDS = ['metal', 'mine'] as const

/**
 * A flaw for each bound figure whose sentence names other metals or mines of the company and not the one that the figure is
 * about: the right words, bound to the figure of the wrong place. `links` are those of the sentences, looked into.
 */
export function nameFlaws(sentences: readonly Sentence[], links: Links, company: Company): Flaw[] {
  return sentences.flatMap(({ text, bound }) => {
    const named = namesIn(text, company)
    return named.length > 0 ? bound.flatMap((link) => flawOf(link, links.get(link)?.terms ?? [], named, company)) : []
  })
}

function flawOf(link: Link, terms: readonly Fact[], named: readonly Named[], company: Company): Flaw[] {
  for (const fact of terms) {
    for (const kind of KINDS) {
      const own = kind === 'metal' ? metalOf(fact, company) : fact.mine
      const others = own ? named.filter((one) => one.kind === kind) : []
      if (others.length === 0 || others.some(({ id }) => id === own)) continue
      const names = [...new Set(others.map(({ name }) => name))].join(', ')
      const message = `expected a figure about ${names}, as the sentence says, found \`${nodeToText(link).trim()}\` bound to \`${fact.id}\`, which is about \`${own}\`; bind another figure, or name it`
      return [{ offset: link.position?.start.offset ?? 0, message }]
    }
  }
  return []
}

/** The metal of a figure, or that of the segment which it is about. */
function metalOf({ metal, segment }: Fact, { segments }: Company): string | undefined {
  return metal ?? segments.find(({ id }) => id === segment)?.metal
}
