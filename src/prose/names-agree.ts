import type { Link } from 'mdast'
import type { Company } from '../model/company.ts'
import type { Fact } from '../model/fact.ts'
import type { Links } from './link-message.ts'
import { nodeToText } from './markdown.ts'
import type { Sentence } from './sentences.ts'
import type { Flaw } from './verify.ts'

/** What a figure may be about and a sentence may name. */
interface Named {
  kind: 'metal' | 'mine'
  id: string
  name: string
}

const LETTER = /[\p{L}\p{N}]/u
const KINDS = ['metal', 'mine'] as const
const namings = new WeakMap<Company, (text: string) => Named[]>()

/**
 * A flaw for each bound figure whose sentence names other metals or mines of the company and not the one that the figure is
 * about: the right words, bound to the figure of the wrong place. `links` are those of the sentences, looked into.
 */
export function nameFlaws(sentences: readonly Sentence[], links: Links, company: Company): Flaw[] {
  const namesIn = namings.get(company) ?? namingOf(company)
  namings.set(company, namesIn)
  return sentences.flatMap(({ text, bound }) => {
    const named = namesIn(text)
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

/** Finds the metals and mines that a text names, in whole words. */
function namingOf({ metals, mines }: Company): (text: string) => Named[] {
  const all: Named[] = [...metals.map(({ id, name }): Named => ({ kind: 'metal', id, name })), ...mines.map(({ id, name }): Named => ({ kind: 'mine', id, name }))]
  const byName = Map.groupBy(all, ({ name }) => name.toLowerCase())
  const names = [...byName.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(names.join('|'), 'g')
  return (text) => names.length === 0 ? [] : [...text.toLowerCase().matchAll(pattern)].flatMap(({ 0: name, index, input }) => (
    LETTER.test(input[index - 1] ?? '') || LETTER.test(input[index + name.length] ?? '') ? [] : byName.get(name) ?? []))
}
