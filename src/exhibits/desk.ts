import type { Chart } from '../charts/chart.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Fact, Facts } from '../model/fact.ts'
import { referencesOf, type WrittenFormula } from '../model/formula.ts'
import { quoteAll } from '../model/found.ts'
import { comparePeriods, type Period } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { AmountError, NO_AMOUNT, NotPrintedError, workOut, type Amount } from './amount.ts'

/** Keys and indexes in an exhibit that lead to what is wrong: `['lines', 2, 'amount']`. */
export type Path = (string | number)[]

/** Something wrong with an exhibit. */
export interface Flaw {
  path: Path
  message: string
}

/** What the head of every chart says, settled after the figures are known. */
export type Words = Pick<Chart, 'id' | 'title' | 'subtitle' | 'source' | 'notes' | 'description' | 'alike' | 'twins'>

/** The part of a chart that its kind decides; `Words` make it whole. */
export type Plot<Kind extends Chart['kind'] = Chart['kind']> = Kind extends unknown ? Omit<Extract<Chart, { kind: Kind }>, keyof Words> : never

/** Where an exhibit is drafted: it hands out figures and keeps a record of what was used and what is wrong. */
export class Desk {
  readonly release: Release
  readonly facts: Facts
  private readonly kind: Exhibit['kind']
  /** The exhibit's periods, in time's order. */
  readonly periods: readonly Period[]
  /** The facts that were handed out, each once, in the order of their use. */
  readonly used = new Set<Fact>()
  readonly flaws: Flaw[] = []
  private readonly printed = new Set<Period>()
  private readonly missing: { period: Period; path: Path; message: string }[] = []
  /** Whether an amount was handed out that follows from several figures. */
  isDerived = false

  constructor(exhibit: Exhibit, release: Release, facts: Facts) {
    this.release = release
    this.facts = facts
    this.kind = exhibit.kind
    this.periods = exhibit.periods.toSorted(comparePeriods)
  }

  /** Works out an amount for a period; one that cannot be had is a flaw at its path, and has no figure. */
  amount(path: Path, { tree }: WrittenFormula, period: Period | undefined, statement?: string): Amount {
    const dated = this.kind === 'bridge' ? undefined : referencesOf(tree).find((reference) => reference.period)
    if (dated) this.flaw(path, `expected names without a period, found \`@${dated.period}\`; \`periods\` says which are shown`)
    // A statement that there is none of is a flaw already, where it is named.
    if (!period || dated || (statement && !this.release.statements.some(({ id }) => id === statement))) return NO_AMOUNT
    const amount = this.attempt(path, () => workOut(tree, { release: this.release, facts: this.facts, period: period.id, statement }), period)
    if (amount.facts.length > 0) this.printed.add(period)
    return amount
  }

  /** Does what may throw an AmountError, which becomes a flaw at the path. */
  attempt(path: Path, make: () => Amount, period?: Period): Amount {
    try {
      const amount = make()
      for (const fact of amount.facts) this.used.add(fact)
      this.isDerived ||= amount.facts.length > 1
      return amount
    } catch (error) {
      if (!(error instanceof AmountError)) throw error
      if (period && error instanceof NotPrintedError) this.missing.push({ period, path, message: error.message })
      else this.flaw(path, error.message)
      return NO_AMOUNT
    }
  }

  /** Notes the figures that are not printed: line by line, but once for a period that none of the lines is printed for. */
  settle({ periods }: Pick<Exhibit, 'periods'>): void {
    for (const { period, path, message } of this.missing) {
      if (this.printed.has(period)) this.flaw(path, message)
      else if (this.printed.size === 0) this.flaw(['periods'], `expected periods that the figures are printed for, found ${quoteAll(periods.map(({ id }) => id))}; ${message.replace(/^.*?; /, '')}`)
      else this.flaw(['periods', periods.indexOf(period)], `expected a period that the figures are printed for, found \`${period.id}\`; ${message.replace(/^.*?; /, '')}`)
    }
  }

  /** Notes what is wrong, once. */
  flaw(path: Path, message: string): void {
    if (!this.flaws.some((one) => one.message === message && one.path.join('/') === path.join('/'))) this.flaws.push({ path, message })
  }
}
