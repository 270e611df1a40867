import { toChange, type Change } from '../format/change.ts'
import { fractionToText } from '../format/figure.ts'
import { periodToShortText, spanToText } from '../format/period.ts'
import { figureToFraction, type Figure } from '../model/figure.ts'
import type { LineItem } from '../model/line-item.ts'
import { comparePeriods, yearBefore } from '../model/period.ts'
import type { Statement } from '../model/statement.ts'

/** Two columns of a statement that readers compare: a period and the one a year before, or two balance-sheet days. */
export interface ComparedColumns {
  /** `Third quarter`; for days, the earlier one: `since Dec 31, 2002`. */
  label: string
  now: number
  before: number
}

/** What a row changed by between two compared columns. */
export interface RowChange {
  /** The difference as printed figures give it, negatives in parentheses; empty where a cell is blank. */
  absolute: string
  percent: Change | undefined
}

/** The pairs of columns of a statement that can be compared, in printed order. */
export function comparedColumns({ columns }: Statement): ComparedColumns[] {
  const durations = columns.flatMap((period, now) => {
    const before = columns.findIndex(({ id }) => id === yearBefore(period.id))
    return period.kind === 'duration' && before >= 0 ? [{ label: spanToText(period), now, before }] : []
  })
  return durations.length > 0 ? durations : balanceColumns(columns)
}

/** What a row changed by, for each pair of compared columns. */
export function changesOf({ figures, sense }: LineItem, pairs: readonly ComparedColumns[]): RowChange[] {
  return pairs.map(({ now, before }) => {
    const [is, was] = [figures[now], figures[before]]
    if (!is || !was || is.kind === 'blank' || was.kind === 'blank') return { absolute: '', percent: undefined }
    return { absolute: difference(was, is), percent: toChange(was, is, sense) }
  })
}

function balanceColumns(columns: Statement['columns']): ComparedColumns[] {
  if (columns.length !== 2 || columns.some(({ kind }) => kind !== 'instant')) return []
  const [first, second] = columns as [Statement['columns'][number], Statement['columns'][number]]
  const [before, now] = comparePeriods(first, second) < 0 ? [0, 1] : [1, 0]
  return [{ label: `since ${periodToShortText(before === 0 ? first : second)}`, now, before }]
}

function difference(was: Figure, is: Figure): string {
  const decimals = Math.max(decimalsOf(was), decimalsOf(is))
  return fractionToText(figureToFraction(is).sub(figureToFraction(was)), decimals)
}

function decimalsOf(figure: Figure): number {
  return figure.kind === 'number' ? figure.decimals : 0
}
