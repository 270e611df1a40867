import type { CheckedRelease } from '../checks/check-release.ts'
import type { Mine } from '../model/company.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Statement } from '../model/statement.ts'
import { exhibitsAbout, exhibitsApart } from './exhibit-places.ts'
import { proseAbout, tablesAbout } from './parts.ts'

/** What stands on the page of a mine, in reading order. */
export interface MineParts {
  /** How the mine did: the first text about it. */
  story: ProseFile[]
  /** Its tables, production first. */
  statements: Statement[]
  /** The exhibits that draw its figures, those first that draw no other's. */
  exhibits: Exhibit[]
  /** The other exhibits of its page. */
  beside: Exhibit[]
  /** What is explored and planned there: the other texts. */
  plans: ProseFile[]
  /** The list of the parts below the first screen, each by the id at which it stands. */
  contents: { id: string; label: string }[]
}

/** The parts of a mine's page. */
export function minePartsOf(checked: CheckedRelease, mine: Mine): MineParts {
  const [story, ...plans] = proseAbout(checked.release, mine)
  const [statements, place] = [tablesAbout(checked.release, mine), `mines/${mine.id}`]
  const all = exhibitsApart(checked, place, [])
  const exhibits = exhibitsAbout(checked, all, ({ statement }) => statements.includes(statement))
  const beside = all.filter((exhibit) => !exhibits.includes(exhibit))
  return {
    story: story ? [story] : [],
    statements,
    exhibits,
    beside,
    plans,
    contents: [
      ...(exhibits.length > 0 ? [{ id: 'charts', label: 'Charts' }] : []),
      ...statements.map(({ id, title }) => ({ id, label: title })),
      ...(beside.length > 0 ? [{ id: 'beside', label: 'The company beside it' }] : []),
      ...plans.map(({ id, title }) => ({ id, label: title })),
    ],
  }
}
