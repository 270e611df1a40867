import type { Fact } from '../model/fact.ts'
import type { LineItem } from '../model/line-item.ts'

/** Figures of two things side by side, as one table: all words settled. */
export interface Comparison {
  id: string
  title: string
  /** Unit and remarks. */
  caption: string[]
  /** Columns under a common heading; empty headings where each says it all. */
  groups: { label: string; columns: ComparedColumn[] }[]
  rows: ComparisonRow[]
}

export interface ComparedColumn {
  label: string
  isCurrent: boolean
}

export interface ComparisonRow {
  id: string
  label: string
  role: LineItem['role']
  level: number
  /** What neither the caption nor the label says of the unit. */
  unit: string
  /** The line's own page, where the row is one line. */
  line: { statement: string; line: string } | undefined
  /** One for each column, in order; a change has words but no fact. */
  cells: ComparedCell[]
}

export interface ComparedCell {
  fact: Fact | undefined
  /** The figure as printed; empty where the report prints none. */
  text: string
  /** The same for those who hear it, where its signs are silent or say too little. */
  spoken?: string
  outcome?: 'favourable' | 'unfavourable' | undefined
}
