import type { Unit } from '../model/unit.ts'

const WORDS: Record<string, string> = { USD: 'US dollars', oz: 'ounces', lb: 'pounds' }
const SIGNS: Record<string, string> = { USD: '$', CAD: 'C$', AUD: 'A$', EUR: '€', GBP: '£', JPY: '¥' }

/** The sign that stands before amounts of a unit, `$`; empty where the unit has none. */
export function unitToSign({ counted }: Unit): string {
  return Object.hasOwn(SIGNS, counted) ? (SIGNS[counted] as string) : ''
}

/** A unit in words: `USD thousands` becomes `US dollars in thousands`, `oz` becomes `ounces`; the others are words as they stand. */
export function unitToText(unit: Unit): string {
  const scale = ['', '', '', 'thousands', '', '', 'millions', '', '', 'billions'][unit.scale]
  const counted = WORDS[unit.counted] ?? unit.counted
  const per = unit.per ? ` per ${perToText(unit)}` : ''
  return `${counted}${per}${scale ? ` in ${scale}` : ''}`
}

function perToText({ id }: Unit): string {
  const per = id.split('/')[1] ?? ''
  return per === 'oz' ? 'ounce' : per === 'lb' ? 'pound' : per
}
