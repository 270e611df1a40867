import { exhibitsFile } from '../model/exhibit.ts'
import type { Fault } from '../model/fault.ts'
import { referencesOf } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/**
 * Whether a fault of a release can be told from what was read: `unread` are the files that could not be. One that refers to
 * such a file, or to a row that has not a figure for each column, may come of that alone; it is judged when that is mended.
 */
export function judgeable(release: Release, unread: readonly string[]): (fault: Fault) => boolean {
  const { folder } = release
  const own = unread.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1))
  const statements = own.flatMap((file) => /^statements\/(.+)\.yaml$/.exec(file)?.[1] ?? [])
  const misfits = misfitLines(release)
  const opens = [...statements, ...misfits].map(namePattern)
  const open = opens.length > 0 ? new RegExp(`\`[^\`]*(?:${opens.join('|')})`) : undefined
  const rules: ((fault: Fault) => boolean)[] = [
    // The exhibits are read one by one: those that were are judged.
    ({ file }) => unread.includes(file) && file !== exhibitsFile(release),
    ({ message }) => own.includes('exhibits.yaml') && message.startsWith('expected a page of the site') && /found `exhibits\b/.test(message),
    ({ message }) => open?.test(message) === true,
    ({ file, path }) => statements.length > 0 && file === `${folder}/release.yaml` && path[0] === 'columns',
    (fault) => misfits.length > 0 && restsOnMisfit(release, misfits, fault),
    ({ message }) => own.length > 0 && /footnote|`notes: \[/.test(message),
    ({ message }) => unread.includes('company.yaml') && message.includes('that is defined'),
    ({ file, path }) => own.includes('release.yaml') && file.startsWith(`${folder}/statements/`) && path[0] === 'columns',
  ]
  return (fault) => !rules.some((rule) => rule(fault))
}

/** Whether the words of a release can be judged: they name the company's metals and mines, and the release's contact. */
export function wordsAreJudgeable({ folder }: Release, unread: readonly string[]): boolean {
  return !unread.includes('company.yaml') && !unread.includes(`${folder}/release.yaml`)
}

/** Whether it can be told which findings nobody explained. */
export function findingsAreJudgeable({ folder }: Release, unread: readonly string[]): boolean {
  return !unread.includes(`${folder}/exceptions.yaml`)
}

/** The rows, `sales.total`, whose figures are not one for each column. */
export function misfitLines({ statements }: Pick<Release, 'statements'>): string[] {
  return statements.flatMap(({ id, columns, lines }) => lines
    .filter(({ role, figures }) => role !== 'heading' && figures.length !== columns.length)
    .map((line) => `${id}.${line.id}`))
}

/** Whether a relation that is printed for no period is of a row whose figures nobody can tell, or names one. */
function restsOnMisfit(release: Release, misfits: readonly string[], { file, path, message }: Fault): boolean {
  const statement = release.statements.find(({ id }) => statementFile(release, id) === file)
  const line = path[0] === 'lines' ? statement?.lines[Number(path[1])] : undefined
  if (!statement || !line || !message.includes('all figures of `')) return false
  const { formula, same, atLeast, steady } = line
  const written = [...(formula ? [formula] : []), ...same, ...atLeast, ...steady.map(({ to }) => to)]
  const names = written.flatMap(({ tree }) => referencesOf(tree)).map((reference) => `${reference.statement ?? statement.id}.${reference.line}`)
  return [`${statement.id}.${line.id}`, ...names].some((name) => misfits.includes(name))
}

/** How a message names a statement or a line: `sales.total`, `statements/sales`. */
function namePattern(name: string): string {
  return `(?<![\\w.-])${name.replace('.', '\\.')}(?=[.\`@/\\s)])`
}
