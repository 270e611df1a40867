import type { Company } from '../model/company.ts'
import { exceptionsSchema } from '../model/exception.ts'
import { exhibitEntrySchema, exhibitsSchema, toExhibits, type Exhibit } from '../model/exhibit.ts'
import type { Schema } from '../model/fit.ts'
import { folderIdSchema } from '../model/id.ts'
import { parsePeriod } from '../model/period.ts'
import { releaseHeadSchema, type Release, type ReleaseHead } from '../model/release.ts'
import { revisionsSchema } from '../model/revision.ts'
import { statementSchema, type Statement } from '../model/statement.ts'
import { filesIn, nameProblems, strayProblems } from './folder.ts'
import type { Reader } from './reader.ts'
import { readProse } from './read-prose.ts'

const FILES = ['release.yaml', 'statements', 'exhibits.yaml', 'exceptions.yaml', 'revisions.yaml', 'prose']

/** Stands in for a company that could not be read, so that what the tables say by themselves can still be judged. */
const NO_COMPANY: Company = { name: '', shortName: '', ticker: '', exchange: '', headquarters: '', names: [], metals: [], segments: [], mines: [] }

/** Reads one release's folder, as far as it can be; undefined, with problems noted, when not even its period can be told. */
export function readRelease(reader: Reader, id: string, company: Company | undefined): Release | undefined {
  const folder = `releases/${id}`
  reader.problems.push(...nameProblems('releases', [id], '', folderIdSchema))
  const head = reader.yaml(`${folder}/release.yaml`, releaseHeadSchema)
  const statements = readStatements(reader, `${folder}/statements`)
  const prose = readProse(reader, `${folder}/prose`)
  const exhibits = readExhibits(reader, `${folder}/exhibits.yaml`)
  const exceptions = readList(reader, `${folder}/exceptions.yaml`, exceptionsSchema)
  const revisions = readList(reader, `${folder}/revisions.yaml`, revisionsSchema)
  reader.problems.push(...strayProblems(reader.folder, folder, FILES))
  const known = head ?? headFor(id)
  return known && { ...known, id, folder, company: company ?? NO_COMPANY, statements, prose, exhibits, exceptions, revisions }
}

/** Stands in for a head that could not be read: the folder is named by the period. */
function headFor(id: string): ReleaseHead | undefined {
  const period = parsePeriod(id.toUpperCase())
  const source = { document: 'the source', lines: Number.MAX_SAFE_INTEGER }
  return period && { title: '', published: period.end, period, columns: [period], keyFigures: [], source, contact: { name: '' } }
}

function readStatements(reader: Reader, folder: string): Statement[] {
  const ids = filesIn(reader.folder, folder, '.yaml')
  if (ids.length === 0) reader.problem(folder, 'expected at least one statement such as `statements/sales.yaml`, found none')
  reader.problems.push(...strayProblems(reader.folder, folder, ids.map((id) => `${id}.yaml`), '.yaml'), ...nameProblems(folder, ids, '.yaml'))
  const statements = ids.flatMap((id) => {
    const statement = reader.yaml(`${folder}/${id}.yaml`, statementSchema)
    return statement ? [{ ...statement, id }] : []
  })
  return statements.sort((a, b) => a.order - b.order)
}

/** The exhibits; what is wrong with one keeps nobody from judging the others. */
function readExhibits(reader: Reader, file: string): Exhibit[] {
  if (!reader.has(file)) return []
  return reader.yaml(file, exhibitsSchema) ?? reader.soundEntries(file, exhibitEntrySchema).flatMap((entry, index) => entry ? toExhibits(entry, index) : [])
}

/** A list that a release need not have. */
function readList<Entry>(reader: Reader, file: string, schema: Schema<Entry[]>): Entry[] {
  return reader.has(file) ? (reader.yaml(file, schema) ?? []) : []
}
