import { isMoney, type Unit } from '../model/unit.ts'

const WORDS: Record<string, string> = { USD: 'US dollars', oz: 'ounces', lb: 'pounds' }
const SIGNS: Record<string, string> = { USD: '$', CAD: 'C$', AUD: 'A$', EUR: '€', GBP: '£', JPY: '¥' }
const SCALES: Record<number, string> = { 3: 'thousand', 6: 'million', 9: 'billion' }

/** The sign that stands before amounts of a unit, `$`; empty where the unit has none. */
export function unitToSign({ counted }: Unit): string {
  return Object.hasOwn(SIGNS, counted) ? (SIGNS[counted] as string) : ''
}

/** The word of a power of ten after a number: `thousand` for 3; empty for 0. */
export function scaleToText(scale: number): string {
  return SCALES[scale] ?? ''
}

/** A unit in words: `USD thousands` becomes `US dollars in thousands`, `shares thousands` `thousands of shares`, `oz` `ounces`; the others are words as they stand. */
export function unitToText(unit: Unit): string {
  const scale = unit.scale ? `${scaleToText(unit.scale)}s` : ''
  const words = `${WORDS[unit.counted] ?? unit.counted}${unit.per ? ` per ${perToText(unit)}` : ''}`
  if (!scale) return words
  return isMoney(unit) ? `${words} in ${scale}` : `${scale} of ${words}`
}

/** A unit in the fewest signs that are plain beside a row's label: `$/oz`, `short tons`, `thousands of shares`. */
export function unitToShortText(unit: Unit): string {
  if (unit.scale || (isMoney(unit) && !unit.per)) return unitToText(unit)
  return unitToSign(unit) + unit.id.slice(unitToSign(unit) ? unit.counted.length : 0)
}

/** What a unit counts by, after a number: `per oz`. */
export function unitToPer(unit: Unit): string {
  return unit.per ? `per ${unit.id.split('/')[1] ?? unit.per}` : ''
}

/** Whether a label already says what a unit counts, if not at what scale, so that it need not be said again: `Ore milled, tonnes` does for tonnes. */
export function saysUnit(label: string, unit: Unit): boolean {
  const counts = [...(isMoney(unit) ? [] : [unit.counted]), ...(unit.per ? [unit.per] : [])]
  const words = ` ${label.toLowerCase().replace(/[^\p{L}%]+/gu, ' ')} `
  const isSaid = (count: string) => [count, WORDS[count] ?? count].some((word) => [word, word.replace(/s$/, '')].some((form) => words.includes(` ${form.toLowerCase()} `)))
  return counts.length > 0 && counts.every(isSaid)
}

/** What a label leaves to be said of its unit: all, its scale, or nothing. */
export function unitBeside(label: string, unit: Unit): string {
  if (!saysUnit(label, unit)) return unitToShortText(unit)
  return unit.scale ? `${scaleToText(unit.scale)}s` : ''
}

function perToText({ id }: Unit): string {
  const per = id.split('/')[1] ?? ''
  return per === 'oz' ? 'ounce' : per === 'lb' ? 'pound' : per
}
