import { figureToExactText } from '../format/amount.ts'
import { periodToText } from '../format/period.ts'
import { typeset } from '../format/typeset.ts'
import { lowerFirst } from '../format/words.ts'
import type { Fact } from '../model/fact.ts'

/** A figure in one line, for readers of a link to it: `Sales by segment: Sales, third quarter 2003: $8,611 thousand`. */
export function factToTitle({ statement, line, period, figure, unit }: Fact): string {
  return `${typeset(`${statement.title}: ${line.label.replace(/:$/, '')}`)}, ${lowerFirst(periodToText(period))}: ${figureToExactText(figure, unit)}`
}

/** What stands in the title of words that the company states and no figures give. */
export function statedTitle(line: number): string {
  return `Stated by the company, source line ${line}; no figures of the release give it`
}
