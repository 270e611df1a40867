import type { CheckedRelease } from '../checks/check-release.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { exhibitDataOf } from './exhibit-data.ts'
import { exhibitsApart, exhibitsBeside, otherViewsOf } from './exhibit-places.ts'
import { tablesOf } from './parts.ts'

/** Cash costs of one metal: exhibits of several mines, then its tables. */
export interface CostGroup {
  id: string
  /** The metal's name; empty for costs of no known metal. */
  name: string
  exhibits: Exhibit[]
  tables: CostTable[]
}

/** A table of costs with the exhibits that draw it; those of a mine are drawn on the mine's page, and all their views stand `elsewhere`. */
export interface CostTable {
  name: string
  statement: Statement
  exhibits: Exhibit[]
  elsewhere: Exhibit[]
}

/** The page of cash costs by metal, in the company's order; tables and exhibits in declared order. */
export function costGroupsOf(checked: CheckedRelease): CostGroup[] {
  const { release } = checked
  const statements = tablesOf(release, 'cash-costs')
  const tables = Map.groupBy(statements, (statement) => metalOfTable(release, statement))
  const apart = Map.groupBy(exhibitsApart(checked, 'cash-costs', statements), (exhibit) => metalOfExhibit(checked, exhibit))
  // What names no metal comes last, without a name.
  return [...release.company.metals, { id: '', name: '' }].map(({ id, name }) => ({
    id: `costs-${id || 'other'}`,
    name,
    exhibits: apart.get(id) ?? [],
    tables: (tables.get(id) ?? []).map((statement) => toTable(checked, statement)),
  })).filter(({ exhibits, tables: own }) => exhibits.length + own.length > 0)
}

function toTable(checked: CheckedRelease, statement: Statement): CostTable {
  const drawn = exhibitsBeside(checked, 'cash-costs', statement)
  const { here = [], elsewhere = [] } = Object.groupBy(drawn, ({ on }) => (statement.mine && on.includes(`mines/${statement.mine}`) ? 'elsewhere' : 'here'))
  return { name: nameOf(checked.release, statement), statement, exhibits: here, elsewhere: elsewhere.flatMap((exhibit) => [exhibit, ...otherViewsOf(checked, exhibit)]) }
}

/** The metal that a table of costs is about: that of its segment, its mine, or its first line that names one. */
function metalOfTable({ company }: Release, { segment, mine: id, lines }: Statement): string {
  const mine = company.mines.find((one) => one.id === id)
  const own = company.segments.find((one) => one.id === (segment ?? mine?.segment))?.metal
  return own ?? mine?.metals[0] ?? lines.find(({ metal }) => metal)?.metal ?? ''
}

function metalOfExhibit(checked: CheckedRelease, exhibit: Exhibit): string {
  const { table, facts } = exhibitDataOf(checked, exhibit)
  const drawn = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts))
  return drawn.map((id) => facts.get(id)?.metal).find((metal) => metal !== undefined) ?? ''
}

/** What a table is about, in a word or two: its mine, or its own title. */
function nameOf({ company }: Release, { mine, title }: Statement): string {
  return company.mines.find(({ id }) => id === mine)?.name ?? title
}
