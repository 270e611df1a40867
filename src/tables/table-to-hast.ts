import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { spokenWithSense } from '../format/change.ts'
import { typeset } from '../format/typeset.ts'
import { lowerFirst } from '../format/words.ts'
import type { TableColumn } from './columns.ts'
import { heard } from './heard-numbers.ts'
import type { NoteMark, StatementTable, TableCell, TableRow } from './statement-table.ts'
import type { RowChange } from './table-changes.ts'

/** Where the table's links lead; addresses are made by the site. */
export interface TableLinks {
  /** The page of a line of this table. */
  line(line: string): string
  /** The footnote itself, on the same page. */
  note(table: string, id: string): string
  /** Whether each row has a button that opens its details, which stand beside the table. */
  details?: boolean
}

/** The title of a statement's table and its units, which name it. They stand above its frame, in which heads can be pinned and rows scroll. */
export function captionToHast(table: StatementTable, links: TableLinks): Element {
  return h('div.caption', { id: captionId(table) }, [
    h('span.title', [typeset(table.title), ...marks(table, table.notes, 'caption', links), ' ']),
    h('span.measure', typeset(table.caption.join(' · '))),
  ])
}

/** A statement's table as an HTML tree, named by its caption: scoped headings, a row for each line, footnote marks that link. */
export function tableToHast(table: StatementTable, links: TableLinks): Element {
  return h('table', { className: ['statement'], id: table.id, ariaLabelledBy: [captionId(table)] }, [
    ...columnGroups(table),
    h('thead', headRows(table)),
    h('tbody', table.rows.map((row) => toRow(table, row, links))),
  ])
}

/** The id of a footnote's mark in a table, for the way back. */
export function markId(table: string, note: string, at: string): string {
  return `${table}-${at}-${note}`
}

function captionId({ id }: StatementTable): string {
  return `${id}-caption`
}

function columnGroups({ groups, compared }: StatementTable): Element[] {
  const spans = [1, ...groups.map(({ columns }) => columns.length)]
  return [...spans.map((span) => h('colgroup', span > 1 ? { span } : {})), ...compared.map(() => h('colgroup.changes', { span: 2 }))]
}

function headRows({ groups, compared }: StatementTable): Element[] {
  const isGrouped = groups.some(({ label }) => label !== '')
  const corner = h('td', isGrouped ? { rowSpan: 2 } : {})
  const columns = groups.flatMap((group, index) => group.columns.map((column) => columnHead(column, index)))
  const changes = compared.flatMap(({ label }, index) => changeHeads(label, index, isGrouped))
  if (!isGrouped) return [h('tr', [corner, ...columns, ...changes])]
  const heads = groups.map(({ label, columns: { length } }, index) => h('th', { scope: 'colgroup', colSpan: length, className: [groupClass(index)] }, label))
  const changeGroups = compared.map(({ label }, index) => h('th', { scope: 'colgroup', colSpan: 2, className: ['changes', groupClass(index)] }, `Change, ${lowerFirst(label)}`))
  return [h('tr', [corner, ...heads, ...changeGroups]), h('tr', [...columns, ...changes])]
}

function columnHead({ label, isCurrent }: TableColumn, group: number): Element {
  return h('th', { scope: 'col', className: [groupClass(group), ...(isCurrent ? ['current'] : [])] }, label)
}

function changeHeads(label: string, group: number, isGrouped: boolean): Element[] {
  const className = ['changes', groupClass(group)]
  return [
    h('th', { scope: 'col', className }, isGrouped ? 'amount' : `Change ${lowerFirst(label)}`),
    h('th', { scope: 'col', className }, isGrouped ? 'percent' : 'Percent'),
  ]
}

/** The class of the cells of a group of columns, by which a reader's choice shows or hides them. */
function groupClass(group: number): string {
  return `g${group + 1}`
}

function toRow(table: StatementTable, row: TableRow, links: TableLinks): Element {
  const { line } = row
  const className = [line.role, ...(line.level > 0 ? [`level-${line.level}`] : [])]
  const id = `${table.id}-${line.id}`
  if (line.role === 'heading') {
    const span = 1 + table.groups.reduce((sum, { columns }) => sum + columns.length, 0) + 2 * table.compared.length
    return h('tr', { id, className }, [h('th', { scope: 'rowgroup', colSpan: span }, [typeset(row.label), ...marks(table, row.notes, line.id, links)])])
  }
  return h('tr', { id, className }, [
    h('th', { scope: 'row' }, [rowLabel(row, links), ...marks(table, row.notes, line.id, links), ...ownUnit(row), ...(links.details ? [detailsButton(table, row)] : [])]),
    ...row.cells.map((cell, index) => toCell(cell, groupOf(table, index))),
    ...row.changes.flatMap(toChangeCells),
  ])
}

/** The id of the details of a row. */
export function detailsId(table: string, line: string): string {
  return `${table}-${line}-details`
}

function detailsButton(table: StatementTable, { line, label }: TableRow): Element {
  return h('button', { type: 'button', className: ['details'], popoverTarget: detailsId(table.id, line.id), ariaLabel: `Details of ${typeset(label)}` }, 'i')
}

function rowLabel({ line, label }: TableRow, links: TableLinks): Element {
  const properties = { href: links.line(line.id), ...(line.unlabelled && { className: ['unlabelled'], title: 'Our name: the release prints no label here' }) }
  return h('a', properties, typeset(label))
}

function ownUnit({ ownUnit: unit }: TableRow): ElementContent[] {
  return unit ? [{ type: 'text', value: ' ' }, h('span.unit', unit)] : []
}

/** The group that a column belongs to, counted from 0. */
function groupOf({ groups }: StatementTable, column: number): number {
  let first = 0
  return groups.findIndex(({ columns }) => (first += columns.length) > column)
}

function toChangeCells({ absolute, percent }: RowChange, index: number): Element[] {
  const isNegative = absolute.startsWith('(')
  const className = ['changes', groupClass(index)]
  return [
    h('td', { className: [...className, ...(isNegative ? ['negative'] : [])] }, isNegative ? [heard(`minus ${absolute.slice(1, -1)}`, absolute)] : absolute),
    h('td', { className: [...className, ...(percent?.outcome ? [percent.outcome] : [])] }, percent ? [heard(spokenWithSense(percent), percent.text)] : []),
  ]
}

function toCell(cell: TableCell, group: number): Element {
  const isNegative = cell.figure.kind === 'number' && cell.figure.value.startsWith('-')
  const className = [groupClass(group), ...(isNegative ? ['negative'] : []), ...(cell.isCurrent ? ['current'] : [])]
  return h('td', { className, ...(cell.sign && { dataSign: cell.sign }) }, cellContent(cell, isNegative))
}

/** Parentheses and dashes are silent in some screen readers, so they say in words what they mean. */
function cellContent({ text, figure }: TableCell, isNegative: boolean): ElementContent[] {
  if (isNegative) return [heard(`minus ${text.slice(1, -1)}`, text)]
  if (figure.kind === 'nil') return [heard('nil', text)]
  return [{ type: 'text', value: text }]
}

function marks(table: StatementTable, notes: NoteMark[], at: string, links: TableLinks): ElementContent[] {
  return notes.map(({ id, number }) => h('sup', [
    h('a', { id: markId(table.id, id, at), href: links.note(table.id, id), ariaLabel: `Footnote ${number}` }, String(number)),
  ]))
}
