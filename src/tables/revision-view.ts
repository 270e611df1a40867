import { figureToText } from '../format/figure.ts'
import { dateToText, periodToText } from '../format/period.ts'
import { unitToText } from '../format/unit.ts'
import type { Fact, Facts } from '../model/fact.ts'
import { parseFigure } from '../model/figure.ts'
import type { Revision } from '../model/revision.ts'

/** A revision with its changes in words. */
export interface RevisionView {
  /** The day in words. */
  date: string
  reason: string
  rows: { fact: Fact | undefined; label: string; period: string; unit: string; was: string; now: string }[]
}

/** Settles the words of a revision; a figure that is no longer printed is named by its id. */
export function toRevisionView({ date, reason, changes }: Revision, facts: Facts): RevisionView {
  return {
    date: dateToText(date),
    reason,
    rows: changes.map(({ fact: id, was, now }) => {
      const fact = facts.get(id)
      return {
        fact,
        label: fact ? `${fact.statement.title}: ${fact.line.label.replace(/:$/, '')}` : id,
        period: fact ? periodToText(fact.period) : '',
        unit: fact ? unitToText(fact.unit) : '',
        was: typedToText(was),
        now: typedToText(now),
      }
    }),
  }
}

function typedToText(typed: string): string {
  const figure = parseFigure(typed)
  if (!figure) return typed
  return figure.kind === 'blank' ? 'not printed' : figureToText(figure)
}
