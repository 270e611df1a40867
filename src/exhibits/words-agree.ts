import type { Fact } from '../model/fact.ts'
import { quoteAll } from '../model/found.ts'
import { namesIn } from '../model/names-in.ts'
import type { Release } from '../model/release.ts'
import { isMoney, type Unit } from '../model/unit.ts'

const KINDS = ['metal', 'mine'] as const

/** Words of a unit, and whether a unit is one that they may speak of; what is not named here is not judged. */
const UNIT_WORDS: readonly [words: RegExp, fits: (unit: Unit) => boolean][] = [
  [/\bthousands?\b/i, ({ scale }) => scale === 3],
  [/\bmillions?\b/i, ({ scale }) => scale === 6],
  [/\bbillions?\b/i, ({ scale }) => scale === 9],
  [/\bdollars?\b|\$/i, (unit) => isMoney(unit) && /D$|US cents/.test(unit.counted)],
  [/\beuros?\b|€/i, ({ counted }) => counted === 'EUR'],
  [/\bper (?:troy )?ounce\b/i, ({ per }) => per === 'oz'],
  [/\bper (?:short )?ton\b/i, ({ per }) => per === 'short tons' || per === 'tonnes'],
  [/\bper tonne\b/i, ({ per }) => per === 'tonnes'],
  [/\bper pound\b/i, ({ per }) => per === 'lb'],
  [/\bper share\b/i, ({ per }) => per === 'shares'],
  [/\b(?:ounces?|oz)\b/i, ({ counted, per }) => [counted, per].includes('oz')],
  [/\btons?\b/i, ({ counted, per }) => [counted, per].some((one) => one === 'short tons' || one === 'tonnes')],
  [/\btonnes?\b/i, ({ counted, per }) => [counted, per].includes('tonnes')],
  [/\bpercent\b|\bper cent\b|%/i, ({ counted }) => counted === '%'],
]

/** What is wrong with words that name metals or mines, and none that their figures are about. */
export function nameMessage(words: string, facts: readonly Fact[], { company }: Release): string | undefined {
  const named = namesIn(words, company)
  for (const kind of KINDS) {
    const others = named.filter((one) => one.kind === kind)
    const own = facts.flatMap((fact) => (kind === 'metal' ? metalOf(fact, company) : fact.mine) ?? [])
    if (others.length === 0 || own.length === 0 || others.some(({ id }) => own.includes(id))) continue
    return `expected words about ${quoteAll([...new Set(own)])}, as the figures are, found ${quoteAll([...new Set(others.map(({ name }) => name))])} in \`${words}\`; correct the words or the lines`
  }
  return undefined
}

/** What is wrong with words that name a unit which none of their figures has. */
export function unitMessage(words: string, facts: readonly Fact[]): string | undefined {
  const units = [...new Map(facts.map(({ unit }) => [unit.id, unit])).values()]
  if (units.length === 0) return undefined
  const [pattern] = UNIT_WORDS.find(([one, fits]) => one.test(words) && !units.some(fits)) ?? []
  return pattern && `expected words that fit the unit ${quoteAll(units.map(({ id }) => id))}, found \`${pattern.exec(words)?.[0] ?? ''}\` in \`${words}\`; correct the words: charts say the unit themselves`
}

/** The metal that a line is about, by itself or by its segment: what else a statement of a segment holds may be of other metals. */
function metalOf({ line, metal }: Fact, { segments }: Release['company']): string | undefined {
  return metal ?? segments.find(({ id }) => id === line.segment)?.metal
}
