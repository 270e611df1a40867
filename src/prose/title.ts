import { figureToExactText } from '../format/amount.ts'
import { periodToText } from '../format/period.ts'
import { typeset } from '../format/typeset.ts'
import { lowerFirst } from '../format/words.ts'
import type { Fact } from '../model/fact.ts'

/**
 * Figures for readers of a link to them, each line named once, with what the proof came to where it is told:
 * `Sales by segment: Total, third quarter 2031: $8,611 thousand; third quarter 2030: $13,807 thousand, each ties exactly`.
 */
export function factsToTitle(facts: readonly Fact[], proof: (fact: Fact) => string = () => ''): string {
  const lines = Map.groupBy(facts, ({ statement, line }) => `${statement.id}.${line.id}`)
  return [...lines.values()].map((figures) => lineToTitle(figures, proof)).join('; ')
}

function lineToTitle(figures: readonly Fact[], proof: (fact: Fact) => string): string {
  const { statement, line } = figures[0]!
  const amounts = figures.map(({ period, figure, unit }) => `${lowerFirst(periodToText(period))}: ${figureToExactText(figure, unit)}`)
  const outcomes = figures.map(proof)
  const isShared = figures.length > 1 && new Set(outcomes).size === 1
  const told = isShared ? amounts.join('; ') + after(', each ', outcomes[0]!) : amounts.map((amount, at) => amount + after(', ', outcomes[at]!)).join('; ')
  return `${typeset(`${statement.title}: ${line.label.replace(/:$/, '')}`)}, ${told}`
}

function after(sign: string, text: string): string {
  return text && sign + text
}

/** What stands in the title of words that the company states and no figures give. */
export function statedTitle(line: number): string {
  return `Stated by the company, source line ${line}; no figures of the release give it`
}
