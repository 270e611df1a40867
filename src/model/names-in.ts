import type { Company } from './company.ts'

/** What a figure may be about and words may name. */
export interface Named {
  kind: 'metal' | 'mine'
  id: string
  name: string
}

const LETTER = /[\p{L}\p{N}]/u
const namings = new WeakMap<Company, (text: string) => Named[]>()

/** The metals and mines of a company that a text names, in whole words. */
export function namesIn(text: string, company: Company): Named[] {
  const naming = namings.get(company) ?? namingOf(company)
  namings.set(company, naming)
  return naming(text)
}

function namingOf({ metals, mines }: Company): (text: string) => Named[] {
  const all: Named[] = [...metals.map(({ id, name }): Named => ({ kind: 'metal', id, name })), ...mines.map(({ id, name }): Named => ({ kind: 'mine', id, name }))]
  const byName = Map.groupBy(all, ({ name }) => name.toLowerCase())
  const names = [...byName.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(names.join('|'), 'g')
  return (text) => names.length === 0 ? [] : [...text.toLowerCase().matchAll(pattern)].flatMap(({ 0: name, index, input }) => (
    LETTER.test(input[index - 1] ?? '') || LETTER.test(input[index + name.length] ?? '') ? [] : byName.get(name) ?? []))
}
