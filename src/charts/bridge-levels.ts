import type {Element} from 'hast'
import type {Sense, Step} from './chart.ts'
import {group} from './ink.ts'
import type {Attributes} from './ink.ts'
import {hues, ink, judge, verdicts} from './palette.ts'

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

/** The marks of the steps, those of one colour in one group; nil steps are hairlines. */
export function groupMarks(spans: readonly Span[], sense: Sense, draw: (span: Span, i: number) => Element): Element[] {
  const marks = new Map<string, {attributes: Attributes; drawn: Element[]}>()
  spans.forEach((span, i) => {
    const {className, ...attributes} = stepInk(span.step, sense)
    if (!marks.has(className)) marks.set(className, {attributes, drawn: []})
    marks.get(className)!.drawn.push(draw(span, i))
  })
  return [...marks].map(([className, {attributes, drawn}]) => group(className, attributes, drawn))
}

/** Whether the figure stands at the lower end of its step. */
export function pointsDown({step, from, to}: Span): boolean {
  return step.role === 'delta' ? to < from : to < 0
}

/** The colour of a step: totals dark; movements by what they mean, mere additions and deductions in the colour of neither. */
function stepInk({role, datum}: Step, sense: Sense): Attributes & {className: string} {
  if (datum.value === null) return {className: 'connector', stroke: ink.connector}
  if (role !== 'delta') return {className: 'mark accent current', fill: hues.accent.current}
  const verdict = judge(datum.value, sense)
  return {className: `mark ${verdict}`, fill: verdicts[verdict]}
}
