import { periodToText } from '../format/period.ts'
import { lowerFirst } from '../format/words.ts'
import type { Pair } from '../site/pairs.ts'

/** What a pair is called: `Nine months 2003 and nine months 2002`. */
export function pairName(pair: Pair): string {
  if (pair.kind === 'mines') return pair.mines.map(({ name }) => name).join(' and ')
  const [one, other] = pair.periods
  return `${periodToText(one)} and ${other.kind === 'duration' ? lowerFirst(periodToText(other)) : periodToText(other)}`
}
