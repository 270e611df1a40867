/** What spreadsheets take for a number, with the sign that it may begin with. */
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/
/** How a cell begins that a spreadsheet would work out as a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Rows of cells as CSV (RFC 4180); a text that a spreadsheet would take for a formula is marked as a text, as OWASP advises. */
export function rowsToCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

function toCell(value: string): string {
  if (FORMULA.test(value) && !NUMBER.test(value)) return quote(`'${value}`)
  return /[",\r\n]/.test(value) ? quote(value) : value
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}
