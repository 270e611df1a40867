import { yearOf, type Period } from '../model/period.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const ORDINALS = ['First', 'Second', 'Third', 'Fourth']
const COUNTS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** A day in words: `September 30, 2003`. */
export function dateToText(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

/** A period in words: `Third quarter 2003`, `Nine months 2003`, `Year 2003`, `September 30, 2003`. */
export function periodToText(period: Period): string {
  return period.kind === 'instant' ? dateToText(period.id) : `${spanToText(period)} ${yearOf(period)}`
}

/** The stretch of a period without its year: `Third quarter`, `Nine months`; an instant is `As of`. */
export function spanToText(period: Period): string {
  if (period.kind === 'instant') return 'As of'
  const quarter = /Q(\d)$/.exec(period.id)?.[1]
  if (quarter) return `${ORDINALS[Number(quarter) - 1]} quarter`
  if (period.months === 6) return /H2$/.test(period.id) ? 'Second half' : 'First half'
  return period.months === 12 ? 'Year' : `${COUNTS[period.months]} ${period.months === 1 ? 'month' : 'months'}`
}

/** A period in the fewest signs that are plain in a table or a chart: `Q3 2003`, `9M 2003`, `Sep 30, 2003`. */
export function periodToShortText(period: Period): string {
  if (period.kind === 'instant') return dateToText(period.id).replace(/^(\w{3})\w*/, '$1')
  const span = period.id.split('-')[1]
  return span ? `${span} ${yearOf(period)}` : String(yearOf(period))
}
