import * as z from 'zod'
import { multiplyDimensions, type Dimension } from './dimension.ts'
import { foundToText } from './found.ts'
import Fraction, { powerOfTen } from './fraction.ts'
import { nearMiss } from './near-miss.ts'

/**
 * What is counted and at what scale: `USD thousands`, `USD/oz`, `oz/short ton`, `US cents/lb`.
 * A plain object: its factor and dimension are asked for by `factorOf` and `dimensionOf`.
 */
export interface Unit {
  /** The unit as typed, one spelling for each unit: plural before the stroke, singular behind it. */
  id: string
  /** What is counted, by its plural name: `USD`, `oz`, `short tons`. */
  counted: string
  /** What it is counted per, by its plural name; undefined for a plain amount. */
  per?: string
  /** The power of ten of the scale word: 3 for thousands. */
  scale: number
}

/** How a unit stands to the base units. */
interface Standing {
  factor: Fraction
  dimension: Dimension
}

const standings = new WeakMap<Unit, Standing>()

interface Measure {
  kind: string
  singular: string
  /** How many of the base unit one of these is. */
  factor: string
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const SCALES: Record<string, number> = { thousands: 3, millions: 6, billions: 9 }

/** Grams for masses: the troy ounce and the avoirdupois pound are exact by the 1959 agreement. */
const MEASURES: Record<string, Measure> = {
  oz: { kind: 'mass', singular: 'oz', factor: '31.1034768' },
  g: { kind: 'mass', singular: 'g', factor: '1' },
  kg: { kind: 'mass', singular: 'kg', factor: '1000' },
  lb: { kind: 'mass', singular: 'lb', factor: '453.59237' },
  'short tons': { kind: 'mass', singular: 'short ton', factor: '907184.74' },
  tonnes: { kind: 'mass', singular: 'tonne', factor: '1000000' },
  days: { kind: 'time', singular: 'day', factor: '1' },
  hours: { kind: 'time', singular: 'hour', factor: '1/24' },
  shares: { kind: 'shares', singular: 'share', factor: '1' },
  people: { kind: 'people', singular: 'person', factor: '1' },
  m: { kind: 'length', singular: 'm', factor: '1' },
  ft: { kind: 'length', singular: 'ft', factor: '0.3048' },
  bbl: { kind: 'volume', singular: 'bbl', factor: '1' },
  MWh: { kind: 'energy', singular: 'MWh', factor: '1' },
  'US cents': { kind: 'USD', singular: 'US cent', factor: '1/100' },
  '%': { kind: 'pure', singular: '%', factor: '1/100' },
  ratio: { kind: 'pure', singular: 'ratio', factor: '1' },
}

/** A unit as typed in content; its short form becomes a Unit. */
export const unitSchema = z.string().transform((text, context): Unit => {
  const unit = parseUnit(text)
  if (unit) return unit
  context.addIssue({
    code: 'custom',
    message: `expected a unit such as \`USD thousands\`, \`USD/oz\`, \`short tons\` or \`US cents/lb\`, found ${foundToText(text)}${nearMiss(text, likelyUnits(text))}; ` +
      `known are ISO currency codes, ${Object.keys(MEASURES).map((name) => `\`${name}\``).join(', ')}`,
  })
  return z.NEVER
})

/** Reads a unit; undefined when the text names none. */
export function parseUnit(text: string): Unit | undefined {
  const [amount = '', per, ...rest] = text.split('/')
  const [, counted = '', word] = /^(.*?)(?: (thousands|millions|billions))?$/.exec(amount) ?? []
  if (rest.length > 0 || !measureOf(counted)) return undefined
  const scale = word === undefined ? 0 : (SCALES[word] as number)
  if (per === undefined) return { id: text, counted, scale }
  const perPlural = pluralOf(per)
  return perPlural === undefined ? undefined : { id: text, counted, per: perPlural, scale }
}

/** How many base units one of this unit is: 1000 for USD thousands. */
export function factorOf(unit: Unit): Fraction {
  return standingOf(unit).factor
}

/** The dimension of a unit; a pure number has none. */
export function dimensionOf(unit: Unit): Dimension {
  return standingOf(unit).dimension
}

/** Whether the unit counts money, plainly or per something. */
export function isMoney(unit: Unit): boolean {
  return isCurrency(measureOf(unit.counted)?.kind ?? '')
}

/** Whether the unit counts a mass: ounces of metal, tons of ore. */
export function isMass(unit: Unit): boolean {
  return !unit.per && measureOf(unit.counted)?.kind === 'mass'
}

/** Worked out once for each unit: every figure asks. */
function standingOf(unit: Unit): Standing {
  const known = standings.get(unit)
  if (known) return known
  const [counted, per] = [measureOf(unit.counted), unit.per === undefined ? undefined : measureOf(unit.per)]
  const standing = {
    factor: new Fraction(counted?.factor ?? 1).mul(powerOfTen(unit.scale)).div(per?.factor ?? 1),
    dimension: multiplyDimensions(kindToDimension(counted?.kind ?? 'pure'), kindToDimension(per?.kind ?? 'pure'), -1),
  }
  standings.set(unit, standing)
  return standing
}

function kindToDimension(kind: string): Dimension {
  return kind === 'pure' ? {} : { [kind]: 1 }
}

function measureOf(plural: string): Measure | undefined {
  if (isCurrency(plural)) return { kind: plural, singular: plural, factor: '1' }
  return Object.hasOwn(MEASURES, plural) ? MEASURES[plural] : undefined
}

function pluralOf(singular: string): string | undefined {
  if (isCurrency(singular)) return singular
  return Object.keys(MEASURES).find((plural) => MEASURES[plural]?.singular === singular)
}

/** Units that a misspelt one may be: of dollars and of what is measured, plain and in thousands and millions, or per something. */
function likelyUnits(text: string): string[] {
  const counted = ['USD', ...Object.keys(MEASURES)]
  if (text.includes('/')) return counted.flatMap((one) => Object.values(MEASURES).map(({ singular }) => `${one}/${singular}`))
  return counted.flatMap((one) => [one, `${one} thousands`, `${one} millions`])
}

function isCurrency(text: string): boolean {
  return CURRENCIES.has(text)
}
