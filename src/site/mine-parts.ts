import type { CheckedRelease } from '../checks/check-release.ts'
import type { Mine } from '../model/company.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { ProseFile } from '../model/prose-file.ts'
import type { Statement } from '../model/statement.ts'
import { exhibitsApart, exhibitsBeside } from './exhibit-places.ts'
import { proseAbout, tablesAbout } from './parts.ts'

/** What stands on the page of a mine, in reading order. */
export interface MineParts {
  /** How the mine did: the first text about it. */
  story: ProseFile[]
  /** Its tables, production first. */
  statements: Statement[]
  /** Its exhibits, those first that draw its own tables alone. */
  exhibits: Exhibit[]
  /** What is explored and planned there: the other texts. */
  plans: ProseFile[]
  /** The list of the parts below the first screen, each by the id at which it stands. */
  contents: { id: string; label: string }[]
}

/** The parts of a mine's page. */
export function minePartsOf(checked: CheckedRelease, mine: Mine): MineParts {
  const [story, ...plans] = proseAbout(checked.release, mine)
  const [statements, place] = [tablesAbout(checked.release, mine), `mines/${mine.id}`]
  const exhibits = [...statements.toReversed().flatMap((statement) => exhibitsBeside(checked, place, statement)), ...exhibitsApart(checked, place, statements)]
  return {
    story: story ? [story] : [],
    statements,
    exhibits,
    plans,
    contents: [
      ...statements.map(({ id, title }) => ({ id, label: title })),
      ...(exhibits.length > 0 ? [{ id: 'charts', label: 'Charts' }] : []),
      ...plans.map(({ id, title }) => ({ id, label: title })),
    ],
  }
}
