import { quoteAll } from '../model/found.ts'
import { yearOf, type Period } from '../model/period.ts'
import { yearsIn } from './loose-figures.ts'
import { monthsIn } from './spans-agree.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth']
const PARTS = /\b(first|second|third|fourth)[\s-](quarter|half)\b|\b([QH])([1-4])\b/gi

/**
 * What is wrong with the years, quarters and stretches of time that words name, where they speak of some periods and no
 * others. `names` may hold years and stand for none.
 */
export function periodMessages(text: string, periods: readonly Period[], names: readonly string[]): string[] {
  const shown = `; it shows ${quoteAll(periods.map(({ id }) => id))}; correct the words or the periods`
  const [years, parts] = [periods.map(yearOf).map(String), periods.map(partOf)]
  return [
    ...yearsIn(text, names).filter((year) => !years.includes(year)).map((year) => `expected a year that the exhibit shows, found \`${year}\`${shown}`),
    ...partsIn(text).filter(({ id }) => !parts.includes(id)).map(({ words }) => `expected a part of the year that the exhibit shows, found \`${words}\`${shown}`),
    ...(fitsSpans(text, periods) ? [] : [`expected stretches of time that the exhibit shows, found ${monthsIn(text).join(' and ')} months in \`${text.trim()}\`${shown}`]),
  ]
}

/** The quarters and halves that words name: `second quarter`, `Q2`, as `Q2`. */
function partsIn(text: string): { words: string; id: string }[] {
  return [...text.matchAll(PARTS)].map(([words, ordinal, kind = '', letter, digit = '']) => {
    const id = ordinal ? `${/^h/i.test(kind) ? 'H' : 'Q'}${ORDINALS.indexOf(ordinal.toLowerCase()) + 1}` : `${letter}${digit}`
    return { words, id: id.toUpperCase() }
  })
}

/** The part of the year that a period is, or that a day closes. */
function partOf({ kind, id, end }: Period): string {
  return kind === 'instant' ? `Q${Math.ceil(Number(end.slice(5, 7)) / 3)}` : id.slice(5)
}

/** Whether words name no stretch of time, or one that is as long as some of the periods; days are as long as nothing. */
function fitsSpans(text: string, periods: readonly Period[]): boolean {
  const [named, known] = [monthsIn(text), periods.flatMap((period) => period.kind === 'duration' ? [period.months] : [])]
  return named.length === 0 || known.length === 0 || named.some((months) => known.includes(months))
}
