import type {BarsChart, ColumnsChart, Datum, Group, Series, Step} from './chart.ts'

// Parts of the charts of a company that does not exist.

/** Where its figures come from. */
export const source = 'Source: Aldermoor Resources, third-quarter results, statement of operations (unaudited)'

/** Last year, this year. */
export const years: Series[] = [
  {label: 'Q3 2011', hue: 'accent', tone: 'prior'},
  {label: 'Q3 2012', hue: 'accent', tone: 'current'}
]

/** Dollars per ounce. */
export const usd = {prefix: '$', decimals: 2}

/** Names that have to be broken, and one that cannot be. */
export const long = ['Cost of sales and other direct production costs, excluding depreciation', 'Provision for closed operations and environmental matters', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Tax']

/** A figure of a line at a period, worded as tables do. */
export function figure(fact: string, value: number | null, decimals = 0, prefix = '', suffix = ''): Datum {
  if (value === null) return {facts: [fact], value, label: '–'}
  const words = prefix + Math.abs(value).toLocaleString('en-US', {minimumFractionDigits: decimals, maximumFractionDigits: decimals}) + suffix
  return {facts: [fact], value, label: value < 0 ? `(${words})` : words}
}

/** A group of last year and this year. */
export function pair(label: string, id: string, values: (number | null)[], decimals = 0, prefix = ''): Group {
  return {label, data: values.map((value, i) => figure(`${id}@${2011 + i}-Q3`, value, decimals, prefix))}
}

/** A chart of groups of pairs. */
export function grouped(kind: 'columns' | 'bars', id: string, title: string, groups: Group[], more: Partial<ColumnsChart> = {}): ColumnsChart | BarsChart {
  return {kind, id, title, subtitle: 'Sales by segment, USD thousands, third quarter', source, unit: {}, series: years, groups, ...more} as ColumnsChart | BarsChart
}

/** Forty groups. */
export const forty = Array.from({length: 40}, (_, i) => pair(`Project ${i + 1}`, `capex.${i}`, [Math.round(900 + 800 * Math.sin(i)), Math.round(1000 + 900 * Math.cos(i * 1.3))]))

/** The figure as a movement, which has its sign. */
export function moved({value, label, ...datum}: Datum): Datum {
  return {...datum, value, label: value ? `${value < 0 ? '−' : '+'}${label.replace(/[()]/g, '')}` : label}
}

/** A step of a bridge. */
export function step(role: Step['role'], label: string, value: number | null, id = label.toLowerCase().replaceAll(' ', '-')): Step {
  const datum = figure(`operations.${id}@2012-Q3`, value)
  return {role, label, datum: role === 'delta' ? moved(datum) : datum}
}
