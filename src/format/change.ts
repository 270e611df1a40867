import { figureToFraction, type Figure } from '../model/figure.ts'
import type Fraction from '../model/fraction.ts'
import { fractionToText } from './figure.ts'

/** A change from one figure to another, as readers of reports expect to see it. */
export interface Change {
  /** `+27%`, `−45%`, `0%`, or `n.m.` where a percentage has no meaning. */
  text: string
  /** The same in words for those who hear it: `up 27%`, `down 45%`, `unchanged`, `not meaningful`. */
  spoken: string
  direction: 'up' | 'down' | 'level'
  /** Whether the change is good or bad for the company; undefined where it is neither. */
  outcome: 'favourable' | 'unfavourable' | undefined
}

/** The change between two figures of one line; `sense` says which way is good. A base that is nil, zero or of another sign has no percentage. */
export function toChange(before: Figure, now: Figure, sense: 'higher' | 'lower' | undefined): Change | undefined {
  if (before.kind === 'blank' || now.kind === 'blank') return undefined
  const [was, is] = [figureToFraction(before), figureToFraction(now)]
  const rise = is.sub(was)
  const direction = rise.compare(0) > 0 ? 'up' : rise.compare(0) < 0 ? 'down' : 'level'
  return { ...wordsOf(was, is, direction), direction, outcome: outcomeOf(direction, sense) }
}

/** What each outcome is called: which way is good differs from row to row, and a colour alone tells it to some only. */
export const senses = { favourable: 'better', unfavourable: 'worse' }

/** A change with its sense, for those who hear it: `up 27%, better`. */
export function spokenWithSense({ spoken, outcome }: Pick<Change, 'spoken' | 'outcome'>): string {
  return outcome ? `${spoken}, ${senses[outcome]}` : spoken
}

function wordsOf(was: Fraction, is: Fraction, direction: Change['direction']): Pick<Change, 'text' | 'spoken'> {
  if (direction === 'level') return { text: '0%', spoken: 'unchanged' }
  if (was.compare(0) <= 0 || is.compare(0) < 0) return { text: 'n.m.', spoken: `${direction}, percentage not meaningful` }
  const percent = is.sub(was).div(was).mul(100)
  const size = fractionToText(percent.abs(), 0)
  if (size === '0') return { text: '0%', spoken: `${direction} by less than 1%` }
  return { text: `${direction === 'up' ? '+' : '−'}${size}%`, spoken: `${direction} ${size}%` }
}

function outcomeOf(direction: Change['direction'], sense: 'higher' | 'lower' | undefined): Change['outcome'] {
  if (!sense || direction === 'level') return undefined
  return (direction === 'up') === (sense === 'higher') ? 'favourable' : 'unfavourable'
}
