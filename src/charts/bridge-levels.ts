import type {Step} from './chart.ts'
import type {Sense} from './chart.ts'
import type {Attributes} from './ink.ts'
import {hues, judge, verdicts} from './palette.ts'

/** A step in its place: between two levels; totals stand on zero. A nil step has no extent. */
export interface Span {
  step: Step
  from: number
  to: number
}

/** The levels that the steps run between. A total restates the level, so rounding does not run on. */
export function toSpans(steps: readonly Step[]): Span[] {
  let level = 0
  return steps.map((step) => {
    const value = step.datum.value ?? 0
    const from = step.role === 'delta' ? level : 0
    if (step.role === 'delta') level += value
    else if (step.datum.value !== null) level = value
    return {step, from, to: step.role === 'delta' ? level : value}
  })
}

/** The colour of a step: totals dark; changes by what they mean, or as additions and deductions. */
export function stepInk({role, datum}: Step, sense: Sense): Attributes & {className: string} {
  if (role !== 'delta') return {className: 'mark accent current', fill: hues.accent.current}
  if (sense === 'neutral') return {className: 'mark accent prior', fill: hues.accent.prior}
  const verdict = judge(datum.value, sense)
  return {className: `mark ${verdict}`, fill: verdicts[verdict]}
}

/** Whether the figure stands at the lower end of its step. */
export function pointsDown({step, from, to}: Span): boolean {
  return step.role === 'delta' ? to < from : to < 0
}
