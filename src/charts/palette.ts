import type {Hue, Sense, Tone} from './chart.ts'

/** The white that charts are drawn for, and what is written on it: the message and figures, quieter words, rules. */
export const ink = {
  paper: '#ffffff',
  text: '#1b1d1f',
  muted: '#5c5f63',
  axis: '#1b1d1f',
  grid: '#e3e1dc',
  connector: '#85888c'
} as const

/** The colour of each hue: this period dark, the period before lighter, both at 3:1 from white. */
export const hues: Readonly<Record<Hue, Readonly<Record<Tone, string>>>> = {
  accent: {current: '#0f4656', prior: '#6f99a6'},
  slate: {current: '#34465c', prior: '#8394a8'},
  ochre: {current: '#5f3e08', prior: '#bb8a2a'},
  'neutral-1': {current: '#3a3a3a', prior: '#929292'},
  'neutral-2': {current: '#5a4032', prior: '#a98c7b'}
}

/** The dashes by which lines are told apart where colours are not, in the order of the hues. */
export const dashes: readonly (string | undefined)[] = [undefined, '3 2', '8 3', '9 3 2 3', '5 3']

/** The colours of a movement by its meaning, told apart by every eye, and worn by no metal and no period; the sign always stands beside them. */
export const verdicts = {favourable: '#1a6fb0', unfavourable: '#c8501e', neutral: '#78728e'} as const

/** What a change means to the reader. */
export type Verdict = keyof typeof verdicts

/** Whether a change is good news, given which direction is; no change is neither. */
export function judge(change: number | null, sense: Sense): Verdict {
  if (!change || sense === 'neutral') return 'neutral'
  return change > 0 === (sense === 'higher-is-better') ? 'favourable' : 'unfavourable'
}
