import type { Unit } from '../model/unit.ts'

const SIGNS: Record<string, string> = { USD: '$', CAD: 'C$', AUD: 'A$', EUR: '€', GBP: '£', JPY: '¥' }

/** The sign that stands before amounts of a unit, `$`; empty where the unit has none. */
export function unitToSign({ counted }: Unit): string {
  return Object.hasOwn(SIGNS, counted) ? (SIGNS[counted] as string) : ''
}

/** A unit in words: `USD thousands` becomes `US dollars in thousands`; the others are words as they stand. */
export function unitToText(unit: Unit): string {
  const scale = ['', '', '', 'thousands', '', '', 'millions', '', '', 'billions'][unit.scale]
  const counted = unit.counted === 'USD' ? 'US dollars' : unit.counted
  const per = unit.per ? ` per ${perToText(unit)}` : ''
  return `${counted}${per}${scale ? ` in ${scale}` : ''}`
}

function perToText({ id }: Unit): string {
  const per = id.split('/')[1] ?? ''
  return per === 'oz' ? 'ounce' : per === 'lb' ? 'pound' : per
}
