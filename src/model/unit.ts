import * as z from 'zod'
import { foundToText } from './found.ts'
import Fraction from './fraction.ts'

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

/** What kind of thing a unit counts, as powers of base kinds: USD/oz is `{USD: 1, mass: -1}`. */
export type Dimension = Readonly<Record<string, number>>

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
    message: `expected a unit such as \`USD thousands\`, \`USD/oz\`, \`short tons\` or \`US cents/lb\`, found ${foundToText(text)}; ` +
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
  const counted = new Fraction(measureOf(unit.counted)?.factor ?? 1)
  const per = new Fraction((unit.per && measureOf(unit.per)?.factor) || 1)
  return counted.mul(new Fraction(10).pow(unit.scale) as Fraction).div(per)
}

/** The dimension of a unit; a pure number has none. */
export function dimensionOf(unit: Unit): Dimension {
  const counted = kindToDimension(measureOf(unit.counted)?.kind ?? 'pure', 1)
  return unit.per ? multiplyDimensions(counted, kindToDimension(measureOf(unit.per)?.kind ?? 'pure', 1), -1) : counted
}

/** The dimension of a product (`sign` 1) or of a quotient (`sign` -1). */
export function multiplyDimensions(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers: Record<string, number> = { ...a }
  for (const [kind, power] of Object.entries(b)) powers[kind] = (powers[kind] ?? 0) + sign * power
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0))
}

/** Whether two dimensions are the same, in whatever order their kinds stand. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(multiplyDimensions(a, b, -1)).length === 0
}

/** A dimension in words for messages: `USD per mass`. */
export function dimensionToText(dimension: Dimension): string {
  const over = Object.entries(dimension).filter(([, power]) => power > 0).map(powerToText)
  const under = Object.entries(dimension).filter(([, power]) => power < 0).map(([kind, power]) => powerToText([kind, -power]))
  const top = over.length > 0 ? over.join(' × ') : 'a pure number'
  return under.length > 0 ? `${top} per ${under.join(' per ')}` : top
}

/** Whether the unit counts money, plainly or per something. */
export function isMoney(unit: Unit): boolean {
  return isCurrency(measureOf(unit.counted)?.kind ?? '')
}

/** Whether the unit counts a mass: ounces of metal, tons of ore. */
export function isMass(unit: Unit): boolean {
  return !unit.per && measureOf(unit.counted)?.kind === 'mass'
}

function powerToText([kind, power]: [string, number]): string {
  return power === 1 ? kind : `${kind}^${power}`
}

function kindToDimension(kind: string, power: number): Dimension {
  return kind === 'pure' ? {} : { [kind]: power }
}

function measureOf(plural: string): Measure | undefined {
  if (isCurrency(plural)) return { kind: plural, singular: plural, factor: '1' }
  return Object.hasOwn(MEASURES, plural) ? MEASURES[plural] : undefined
}

function pluralOf(singular: string): string | undefined {
  if (isCurrency(singular)) return singular
  return Object.keys(MEASURES).find((plural) => MEASURES[plural]?.singular === singular)
}

function isCurrency(text: string): boolean {
  return CURRENCIES.has(text)
}
