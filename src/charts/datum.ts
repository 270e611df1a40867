/** One figure to draw. */
export interface Datum {
  /** Ids of the facts that the figure is or follows from, e.g. `['sales.total@2019-Q1']`. */
  facts: readonly string[]
  /** The figure in the unit of its axis; null for a printed dash or a figure that has no meaning. */
  value: number | null
  /** The figure in words, as drawn: `$1.20`, `(17)`, `–`, `n.m.`. */
  label: string
  /** Whether its mark stands back, for another row to be picked out. */
  isQuiet?: boolean
}

/** How the ticks of an axis read. */
export interface Unit {
  /** Stands before the number, e.g. `$`. */
  prefix?: string
  /** Stands after the number, e.g. `%`. */
  suffix?: string
  /** Least decimals of ticks behind a prefix when they are not all whole, e.g. 2 for dollars per ounce. */
  decimals?: number
  /** Whether figures are movements, whose negatives have a minus, as those of percentages do; parentheses are for amounts. */
  isSigned?: boolean
}

/** A family of colour; what wears which hue is the caller's choice. */
export type Hue = 'accent' | 'slate' | 'ochre' | 'neutral-1' | 'neutral-2'

/** This period, dark, or the period it is compared with, lighter. */
export type Tone = 'current' | 'prior'

/** Which direction of change is good news: a higher sale, a lower cost, or neither. */
export type Sense = 'higher-is-better' | 'lower-is-better' | 'neutral'
