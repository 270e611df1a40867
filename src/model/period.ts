import * as z from 'zod'
import { foundToText } from './found.ts'

/** A stretch of time that flows are measured over; dates are ISO and inclusive. */
export interface Duration {
  kind: 'duration'
  /** `2024` (a year), `2024-H1`, `2024-Q3`, or `2024-9M` (the first nine months). */
  id: string
  start: string
  end: string
  months: number
}

/** A day that balances are measured at, at its close. */
export interface Instant {
  kind: 'instant'
  /** The day itself, `2024-03-31`. */
  id: string
  end: string
}

export type Period = Duration | Instant

/** A period as typed in content; its short form becomes a Period. */
export const periodSchema = z.string().transform((text, context): Period => {
  const period = parsePeriod(text)
  if (period) return period
  context.addIssue({
    code: 'custom',
    message: `expected a period such as \`2024-Q3\`, \`2024-9M\`, \`2024-H1\`, \`2024\` or \`2024-03-31\`, found ${foundToText(text)}`,
  })
  return z.NEVER
})

// Years before 1000 are misprints, and Date.UTC would read 24 as 1924.
const DURATION = /^([1-9]\d{3})(?:-(?:Q([1-4])|H([12])|([1-9]|1[0-2])M))?$/
const DAY = 86_400_000

/** Reads a period's id; undefined when the text names none. */
export function parsePeriod(text: string): Period | undefined {
  if (isDate(text)) return { kind: 'instant', id: text, end: text }
  const match = DURATION.exec(text)
  if (!match) return undefined
  const [, year, quarter, half, months] = match
  if (quarter) return duration(text, Number(year), 3 * (Number(quarter) - 1), 3)
  if (half) return duration(text, Number(year), 6 * (Number(half) - 1), 6)
  return duration(text, Number(year), 0, Number(months ?? 12))
}

/** How many days a duration counts, both ends included. */
export function daysOf({ start, end }: Duration): number {
  return (Date.parse(end) - Date.parse(start)) / DAY + 1
}

/** The instant at which a duration opens: the close of the day before it. */
export function openingOf({ start }: Duration): string {
  return dayToText(Date.parse(start) - DAY)
}

/** The day at whose close a balance of a duration stands: before it opens, or at its end. */
export function balanceDay(edge: 'opening' | 'closing', period: Duration): string {
  return edge === 'opening' ? openingOf(period) : period.end
}

/** The same period one year earlier, by its id; the last day of February stays the last day. */
export function yearBefore(id: string): string {
  const year = Number(id.slice(0, 4)) - 1
  const isLastOfFebruary = isDate(id) && dayToText(Date.parse(id) + DAY).endsWith('-03-01')
  return isLastOfFebruary ? dayToText(Date.UTC(year, 2, 0)) : `${year}${id.slice(4)}`
}

/** Whether `short` is the closing part of `long`, as a third quarter is of its nine months. */
export function closes(short: Period, long: Period): boolean {
  return short.kind === 'duration' && long.kind === 'duration' && short.end === long.end && short.start > long.start
}

/** The calendar year that a period ends in. */
export function yearOf({ end }: Period): number {
  return Number(end.slice(0, 4))
}

/** Orders periods in time: by their end, the longer one first where both end on one day. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [sortKey(a), sortKey(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

function sortKey(period: Period): string {
  return `${period.end} ${period.kind === 'duration' ? period.start : period.end}`
}

function duration(id: string, year: number, firstMonth: number, months: number): Duration {
  return {
    kind: 'duration',
    id,
    start: dayToText(Date.UTC(year, firstMonth, 1)),
    end: dayToText(Date.UTC(year, firstMonth + months, 0)),
    months,
  }
}

/** Whether the text is a day of the calendar, as `2024-03-31` is and `2024-02-30` is not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && dayToText(time) === text
}

function dayToText(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
