import type { Sense } from '../charts/chart.ts'

/** Which direction is good, as charts say it; content says `higher` or `lower`, or leaves it out where neither is. */
export function toSense(sense: 'higher' | 'lower' | 'neutral' | undefined): Sense {
  return sense === 'higher' ? 'higher-is-better' : sense === 'lower' ? 'lower-is-better' : 'neutral'
}
