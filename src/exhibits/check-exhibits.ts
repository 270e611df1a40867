import type { Chart } from '../charts/chart.ts'
import { exhibitsFile, pathInExhibits, type Exhibit } from '../model/exhibit.ts'
import { fileSuffixes } from '../model/exhibit-files.ts'
import type { Facts } from '../model/fact.ts'
import { eachOnce, type Fault } from '../model/fault.ts'
import { quoteAll } from '../model/found.ts'
import { nearMiss } from '../model/near-miss.ts'
import type { Release } from '../model/release.ts'
import { placesOf } from './places.ts'
import { draft } from './to-chart.ts'

/** Characters that half a slide has room for beside a chart. */
const MOST = { title: 160, notes: 600 }

/** A fault for everything that keeps the exhibits of a release from being drawn, each once. */
export function checkExhibits(release: Release, facts: Facts): Fault[] {
  const faults = release.exhibits.map((exhibit) => ({ exhibit, ...draft(exhibit, release, facts) })).flatMap(({ exhibit, chart, flaws }) => [
    ...flaws.map(({ path, message }) => toFault(release, exhibit, path, message)),
    ...placeFaults(release, exhibit),
    ...repeatFaults(release, exhibit),
    ...lengthFaults(release, exhibit, chart),
  ])
  return eachOnce([...idFaults(release), ...faults])
}

function idFaults(release: Release): Fault[] {
  const ids = release.exhibits.map(({ id }) => id)
  return release.exhibits.flatMap((exhibit, index) => {
    const message = ids.indexOf(exhibit.id) === index ? fileMessage(exhibit.id, ids) : `expected each exhibit's id once, found \`${exhibit.id}\` a second time; rename it, or give the view an \`id\` of its own`
    const { view, own } = exhibit.declared
    const path = view === undefined || own.includes('id') ? ['id'] : ['views', view]
    return message ? [toFault(release, exhibit, path, message)] : []
  })
}

/** An exhibit's files are named after it: two may not write one file. */
function fileMessage(id: string, ids: readonly string[]): string | undefined {
  const suffix = fileSuffixes.find((one) => id.endsWith(one) && ids.includes(id.slice(0, -one.length)))
  return suffix && `expected an id whose files are its own, found \`${id}\`: \`${suffix}\` ends the names of files of \`${id.slice(0, -suffix.length)}\`; rename it`
}

function placeFaults(release: Release, exhibit: Exhibit): Fault[] {
  const known = placesOf(release)
  return exhibit.on.flatMap((place, index) => known.includes(place) ? [] : [
    toFault(release, exhibit, ['on', index], `expected a page of this release, found \`${place}\`${likelyPlace(place, known)}; known are ${quoteAll(known)}`),
  ])
}

/** The page that was probably meant: one whose address ends so, or is spelt nearly so. */
function likelyPlace(place: string, known: readonly string[]): string {
  const whole = known.find((one) => one.endsWith(`/${place}`))
  return whole ? ` (did you mean \`${whole}\`?)` : nearMiss(place, known)
}

function repeatFaults(release: Release, exhibit: Exhibit): Fault[] {
  const lists = { period: ['periods', exhibit.periods.map(({ id }) => id)], page: ['on', exhibit.on], footnote: ['notes', exhibit.notes] } as const
  return Object.entries(lists).flatMap(([what, [key, ids]]) => ids.flatMap((id, index) => ids.indexOf(id) === index ? [] : [
    toFault(release, exhibit, [key, index], `expected each ${what} once, found \`${id}\` a second time; remove it`),
  ]))
}

/** A slide has room for a message, not for a paragraph, above its chart, and for some notes below. */
function lengthFaults(release: Release, exhibit: Exhibit, { title, notes = [] }: Chart): Fault[] {
  const length = notes.join(' ').length
  return [
    ...(title.length > MOST.title ? [toFault(release, exhibit, ['title'], `expected a title of at most ${MOST.title} characters, found ${title.length}; a slide has no room for more`)] : []),
    ...(length > MOST.notes ? [toFault(release, exhibit, ['notes'], `expected footnotes of at most ${MOST.notes} characters in all, found ${length}; a slide has no room for more`)] : []),
  ]
}

function toFault(release: Release, exhibit: Exhibit, path: (string | number)[], message: string): Fault {
  return { file: exhibitsFile(release), path: pathInExhibits(exhibit, ...path), message }
}
