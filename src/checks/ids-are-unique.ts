import type { Fault } from '../model/fault.ts'
import type { LineItem } from '../model/line-item.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each id, order number, column or relation that stands twice where it may stand once. */
export function idsAreUnique(release: Release): Fault[] {
  const { company, columns, statements, exceptions, folder } = release
  return [
    ...twice('company.yaml', 'metals', 'id', company.metals),
    ...twice('company.yaml', 'segments', 'id', company.segments),
    ...twice('company.yaml', 'mines', 'id', company.mines),
    ...twice(`${folder}/release.yaml`, 'columns', undefined, columns),
    ...twice(`${folder}/exceptions.yaml`, undefined, 'id', exceptions),
    ...statements.flatMap((statement) => [
      ...twice(statementFile(release, statement.id), 'lines', 'id', statement.lines),
      ...twice(statementFile(release, statement.id), 'columns', undefined, statement.columns),
      ...statement.lines.flatMap((line, index) => relationsTwice(statementFile(release, statement.id), line, index)),
    ]),
    ...ordersTwice(release),
  ]
}

function twice(file: string, list: string | undefined, key: 'id' | undefined, entries: readonly { id: string }[]): Fault[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, index) => {
    const isSecond = seen.has(id)
    seen.add(id)
    const path = [...(list ? [list] : []), index, ...(key ? [key] : [])]
    return isSecond ? [{ file, path, message: `expected each ${list === 'columns' ? 'column' : 'id'} once, found \`${id}\` a second time; rename or remove it` }] : []
  })
}

function relationsTwice(file: string, { formula, same, atLeast }: LineItem, index: number): Fault[] {
  const equal = same.map(({ text }) => text)
  const bound = atLeast.map(({ text }) => text)
  const message = (text: string) => `expected each relation once, found \`${text}\` a second time; remove one of them`
  const second = (texts: string[], key: string, offset: number) => texts.flatMap((text, at) =>
    at >= offset && texts.indexOf(text) < at ? [{ file, path: ['lines', index, key, at - offset], message: message(text) }] : [])
  return [...second(formula ? [formula.text, ...equal] : equal, 'same', formula ? 1 : 0), ...second(bound, 'atLeast', 0)]
}

/** Statements of a release, and texts of a page, stand in the order of their numbers. */
function ordersTwice(release: Release): Fault[] {
  const statements = release.statements.map(({ id, order }) => ({ file: statementFile(release, id), name: `statement \`${id}\``, order, group: '' }))
  const texts = release.prose.map(({ id, file, page, order }) => ({ file, name: `text \`${id}\` of the page`, order, group: page }))
  const first = new Map<string, string>()
  return [...statements, ...texts].flatMap(({ file, name, order, group }) => {
    const key = `${group} ${order}`
    const other = first.get(key)
    if (other === undefined) first.set(key, name)
    return other === undefined ? [] : [{
      file,
      path: ['order'],
      message: `expected an order of its own, found \`${order}\`, which ${other} has; renumber one of them`,
    }]
  })
}
