import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { NoteMark, StatementTable, TableCell, TableColumn, TableRow } from './statement-table.ts'

/** Where the table's links lead; addresses are made by the site. */
export interface TableLinks {
  /** The page of a line of this table. */
  line(line: string): string
  /** The footnote itself, on the same page. */
  note(table: string, id: string): string
}

/** A statement's table as an HTML tree: caption, scoped headings, a row for each line, footnote marks that link. */
export function tableToHast(table: StatementTable, links: TableLinks): Element {
  return h('table', { className: ['statement'], id: table.id }, [
    h('caption', [
      h('span.title', [table.title, ...marks(table, table.notes, 'caption', links)]),
      h('span.measure', table.caption.join(' · ')),
    ]),
    ...columnGroups(table),
    h('thead', headRows(table)),
    h('tbody', table.rows.map((row) => toRow(table, row, links))),
  ])
}

/** The id of a footnote's mark in a table, for the way back. */
export function markId(table: string, note: string, at: string): string {
  return `${table}-${at}-${note}`
}

function columnGroups({ groups, hasUnits }: StatementTable): Element[] {
  const spans = [1, ...groups.map(({ columns }) => columns.length), ...(hasUnits ? [1] : [])]
  return spans.map((span) => h('colgroup', span > 1 ? { span } : {}))
}

function headRows({ groups, hasUnits }: StatementTable): Element[] {
  const isGrouped = groups.some(({ label }) => label !== '')
  const corner = h('td', isGrouped ? { rowSpan: 2 } : {})
  const unit = hasUnits ? [h('th', { scope: 'col', className: ['unit'], ...(isGrouped && { rowSpan: 2 }) }, 'Unit')] : []
  const columns = groups.flatMap((group) => group.columns.map((column) => columnHead(column)))
  if (!isGrouped) return [h('tr', [corner, ...columns, ...unit])]
  const heads = groups.map(({ label, columns: { length } }) => h('th', { scope: 'colgroup', colSpan: length }, label))
  return [h('tr', [corner, ...heads, ...unit]), h('tr', columns)]
}

function columnHead({ label, isCurrent }: TableColumn): Element {
  return h('th', { scope: 'col', ...(isCurrent && { className: ['current'] }) }, label)
}

function toRow(table: StatementTable, row: TableRow, links: TableLinks): Element {
  const { line, unit } = row
  const className = [line.role, ...(line.level > 0 ? [`level-${line.level}`] : [])]
  const id = `${table.id}-${line.id}`
  if (line.role === 'heading') {
    const span = 1 + table.groups.reduce((sum, { columns }) => sum + columns.length, 0) + (table.hasUnits ? 1 : 0)
    return h('tr', { id, className }, [h('th', { scope: 'rowgroup', colSpan: span }, [row.label, ...marks(table, row.notes, line.id, links)])])
  }
  return h('tr', { id, className }, [
    h('th', { scope: 'row' }, [rowLabel(row, links), ...marks(table, row.notes, line.id, links)]),
    ...row.cells.map(toCell),
    ...(table.hasUnits ? [h('td', { className: ['unit', ...(row.repeatsUnit ? ['repeated'] : [])] }, unit)] : []),
  ])
}

function rowLabel({ line, label }: TableRow, links: TableLinks): Element {
  const properties = { href: links.line(line.id), ...(line.unlabelled && { className: ['unlabelled'], title: 'Our name: the release prints no label here' }) }
  return h('a', properties, label)
}

function toCell(cell: TableCell): Element {
  const isNegative = cell.figure.kind === 'number' && cell.figure.value.startsWith('-')
  const className = [...(isNegative ? ['negative'] : []), ...(cell.isCurrent ? ['current'] : [])]
  return h('td', { ...(className.length > 0 && { className }), ...(cell.sign && { dataSign: cell.sign }) }, cellContent(cell, isNegative))
}

/** Parentheses and dashes are silent in some screen readers, so they say in words what they mean. */
function cellContent({ text, figure }: TableCell, isNegative: boolean): ElementContent[] {
  if (isNegative) return [h('span', { role: 'img', ariaLabel: `minus ${text.slice(1, -1)}` }, text)]
  if (figure.kind === 'nil') return [h('span', { role: 'img', ariaLabel: 'nil' }, text)]
  return [{ type: 'text', value: text }]
}

function marks(table: StatementTable, notes: NoteMark[], at: string, links: TableLinks): ElementContent[] {
  return notes.map(({ id, number }) => h('sup', [
    h('a', { id: markId(table.id, id, at), href: links.note(table.id, id), ariaLabel: `Footnote ${number}` }, String(number)),
  ]))
}
