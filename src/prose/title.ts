import { figureToText } from '../format/figure.ts'
import { periodToText } from '../format/period.ts'
import { unitToText } from '../format/unit.ts'
import type { Fact } from '../model/fact.ts'

/** A figure in one line, for the title of a link to it: `Sales by segment: Sales, Third quarter 2003: 8,611 US dollars in thousands`. */
export function factToTitle({ statement, line, period, figure, unit }: Fact): string {
  return `${statement.title}: ${line.label}, ${periodToText(period)}: ${figureToText(figure)} ${unitToText(unit)}`
}

/** What stands in the title of words that the company states and no figures give. */
export function statedTitle(line: number): string {
  return `Stated by the company, source line ${line}; no figures of the release give it`
}
