import { figureToText } from '../format/figure.ts'
import { unitBeside, unitToSign, unitToText } from '../format/unit.ts'
import { factId } from '../model/fact.ts'
import type { Figure } from '../model/figure.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Statement } from '../model/statement.ts'
import { isMoney, type Unit } from '../model/unit.ts'
import { toColumns, toGroups, type ColumnGroup, type TableColumn } from './columns.ts'
import { labelUnderHeading } from './line-label.ts'
import { changesOf, comparedColumns, type ComparedColumns, type RowChange } from './table-changes.ts'

/** A statement as a table: all words settled, nothing of HTML, CSV or slides in it. */
export interface StatementTable {
  id: string
  title: string
  /** Unit, remark and audit state, as they stand in the caption. */
  caption: string[]
  /** Columns in printed order, grouped where neighbours measure the same stretch of time. */
  groups: ColumnGroup[]
  /** Whether rows count different things, so that some say their own unit. */
  hasUnits: boolean
  /** Footnotes of the whole table. */
  notes: NoteMark[]
  /** The pairs of columns whose changes the rows give; none unless asked for. */
  compared: ComparedColumns[]
  rows: TableRow[]
}

export interface TableRow {
  line: LineItem
  label: string
  unit: string
  /** The unit in few signs where neither the caption nor the label says it; else empty. */
  ownUnit: string
  notes: NoteMark[]
  cells: TableCell[]
  /** One change for each pair of compared columns. */
  changes: RowChange[]
}

export interface TableCell {
  /** The fact's id, or undefined for a blank cell. */
  fact: string | undefined
  figure: Figure
  /** The figure as printed. */
  text: string
  /** The currency sign that print sets on first and total rows; empty elsewhere. */
  sign: string
  isCurrent: boolean
}

/** A footnote's id and the number that marks it in this table. */
export interface NoteMark {
  id: string
  number: number
}

/** What a table is laid out with besides its statement. */
export interface TableOptions {
  /** Whether rows give the changes between columns. */
  changes?: boolean
  /** The number of a footnote on its page; counted in the table alone when left out. */
  numberOf?(note: string): number
}

/** Lays a statement out as a table, with the changes between its columns when asked for. */
export function toStatementTable(statement: Statement, { changes = false, numberOf }: TableOptions = {}): StatementTable {
  const compared = changes ? comparedColumns(statement) : []
  const columns = toColumns(statement.columns)
  const main = mainUnit(statement)
  const numbers = new Map(noteIds(statement).map((id, index) => [id, numberOf?.(id) ?? index + 1]))
  const toMarks = (ids: readonly string[]) => ids.map((id) => ({ id, number: numbers.get(id) ?? 0 }))
  return {
    id: statement.id,
    title: statement.title,
    caption: captionOf(statement),
    groups: toGroups(columns),
    hasUnits: unitsOf(statement).length > 1,
    notes: toMarks(statement.notes),
    compared,
    rows: statement.lines.map((line, index) => ({
      line,
      label: line.label,
      unit: line.role === 'heading' ? '' : unitOf(statement, line).id,
      ownUnit: line.role === 'heading' || unitOf(statement, line).id === main?.id ? '' : unitBeside(labelUnderHeading(statement, line), unitOf(statement, line)),
      notes: toMarks(line.notes),
      cells: line.figures.map((figure, at) => toCell(statement, line, index, figure, columns[at])),
      changes: line.role === 'heading' ? [] : changesOf(line, compared),
    })),
  }
}

/** The footnotes of a statement in the order in which a reader meets them. */
export function noteIds({ notes, lines }: Statement): string[] {
  return [...new Set([...notes, ...lines.flatMap((line) => line.notes)])]
}

function toCell(statement: Statement, line: LineItem, index: number, figure: Figure, column: TableColumn | undefined): TableCell {
  return {
    fact: column && figure.kind !== 'blank' ? factId(statement.id, line.id, column.period.id) : undefined,
    figure,
    text: figureToText(figure),
    sign: figure.kind === 'number' && hasSign(statement, line, index) ? unitToSign(unitOf(statement, line)) : '',
    isCurrent: column?.isCurrent ?? false,
  }
}

/** Print sets the currency sign on the first row, on totals, and where money follows something else. */
function hasSign(statement: Statement, line: LineItem, index: number): boolean {
  const unit = unitOf(statement, line)
  if (!isMoney(unit) || unitToSign(unit) === '') return false
  return line.role === 'total' || unitAbove(statement, index)?.id !== unit.id
}

function unitOf(statement: Statement, line: LineItem): Unit {
  return line.unit ?? statement.unit
}

function unitAbove(statement: Statement, index: number): Unit | undefined {
  const above = statement.lines.slice(0, index).findLast(({ role }) => role !== 'heading')
  return above && unitOf(statement, above)
}

function captionOf(statement: Statement): string[] {
  return [...(statement.remark ? [statement.remark] : []), unitCaption(statement), ...(statement.unaudited ? ['unaudited'] : [])]
}

function unitCaption(statement: Statement): string {
  const main = mainUnit(statement)
  if (!main) return 'units as stated in each row'
  return unitsOf(statement).length > 1 ? `${unitToText(main)}, unless a row says otherwise` : unitToText(main)
}

/** The unit of more than half of the rows, which the caption says for them. */
function mainUnit(statement: Statement): Unit | undefined {
  const rows = statement.lines.filter(({ role }) => role !== 'heading').map((line) => unitOf(statement, line))
  return unitsOf(statement).find(({ id }) => rows.filter((unit) => unit.id === id).length * 2 > rows.length) ?? (rows.length === 0 ? statement.unit : undefined)
}

function unitsOf(statement: Statement): Unit[] {
  const units = statement.lines.filter(({ role }) => role !== 'heading').map((line) => unitOf(statement, line))
  return [...new Map(units.map((unit) => [unit.id, unit])).values()]
}
