import type { Exception } from './exception.ts'
import type { Fact } from './fact.ts'
import type Fraction from './fraction.ts'
import type { Interval } from './interval.ts'

/** What a tie-out came to. `plausible` and `implausible` are the verdicts of rules that are true by nature. */
export type Verdict = 'exact' | 'within rounding' | 'does not tie' | 'plausible' | 'implausible'

/** The verdict of one tie-out, for one period. */
export interface Finding {
  /** `statement.line@period = expression`, or `… rule: sentence` for a rule true by nature; unique in its release. */
  id: string
  /** Whether a line's formula was proved, an equality with another place, a declared bound, or a rule true by nature. */
  kind: 'formula' | 'same' | 'bound' | 'plausibility'
  /** The name of the rule, for plausibility findings. */
  rule?: string
  /** The figure that the tie-out is about. */
  fact: Fact
  /** The relation as written in content, or the rule's sentence with its numbers. */
  expression: string
  /** The other figures that take part, in reading order. */
  terms: Fact[]
  /** What the printed figure stands for, in its own unit. */
  printed: Interval
  /** What the relation allows for it, in the same unit. */
  computed: Interval
  /** The result from the figures as printed, in the same unit. */
  result: Fraction
  /** The printed figure less the result, in the same unit. */
  difference: Fraction
  verdict: Verdict
  /** Where the relation is declared: a file of the content and the path in it. */
  declared: { file: string; path: (string | number)[] }
  /** The explanation of a finding that does not tie. */
  exception?: Exception
}

/** Whether a finding is against the figures and nobody has explained it. */
export function isUnexplained({ verdict, exception }: Finding): boolean {
  return isAgainst(verdict) && !exception
}

/** Whether a verdict is against the figures. */
export function isAgainst(verdict: Verdict): boolean {
  return verdict === 'does not tie' || verdict === 'implausible'
}
